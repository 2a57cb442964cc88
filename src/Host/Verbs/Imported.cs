using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Verbs;

/// <summary>Says what an import brought, or would bring.</summary>
internal static class Imported
{
    /// <summary>So many of what goes are named for each file; the others are counted.</summary>
    private const int Named = 20;

    public static async Task<int> Tell(TakeTogether.Outcome outcome, Terminal terminal)
    {
        if (outcome.Refused.Count > 0)
        {
            foreach (Refusal refusal in outcome.Refused) await terminal.Error.WriteLineAsync(refusal.ToString());
            await terminal.Error.WriteLineAsync(
                $"Nothing was stored: {Say.Count(outcome.Refused.Count, "refusal", "refusals")}{(outcome.More ? ", and there are more" : "")}. Put these right and import again.");
            return CommandLine.Refused;
        }

        if (outcome.ChangesNothing)
        {
            await terminal.Output.WriteLineAsync($"Nothing {(outcome.Stored ? "changed" : "would change")}: everything in this import is stored already.");
            await TellRemarks(outcome.Files, terminal.Output);
            return CommandLine.Done;
        }

        if (!outcome.Stored) await TellWhatGoes(outcome.Files, terminal.Output);
        foreach (TakenFile file in outcome.Files) await terminal.Output.WriteLineAsync(Line(file, outcome.Stored));
        await TellRemarks(outcome.Files, terminal.Output);
        if (!outcome.Stored) await terminal.Output.WriteLineAsync("Nothing was stored: this only says what would change.");
        return CommandLine.Done;
    }

    /// <summary>Shows what would go, and asks whether it may; true at once where nothing would.</summary>
    public static async Task<bool> MayGo(IReadOnlyList<TakenFile> files, Terminal terminal)
    {
        int many = files.Sum(file => file.Removed.Count);
        if (many == 0) return true;
        await TellWhatGoes(files, terminal.Error);
        if (await terminal.Confirm($"{Say.Count(many, "entry", "entries")} would go for good. Type yes to go on:")) return true;
        await terminal.Error.WriteLineAsync("Nothing was stored. Scripts say --yes.");
        return false;
    }

    public static bool SameGoes(IReadOnlyList<TakenFile> one, IReadOnlyList<TakenFile> other) =>
        one.SelectMany(file => file.Removed.Prepend(file.File)).SequenceEqual(other.SelectMany(file => file.Removed.Prepend(file.File)));

    private static string Line(TakenFile file, bool stored)
    {
        string would = stored ? "" : "would be ";
        string removed = file.Removed.Count > 0 ? $"{Say.Number(file.Removed.Count)} {would}removed, " : "";
        return $"{file.File}: {Say.Number(file.Added)} {would}added, {Say.Number(file.Updated)} {would}updated, {removed}{Say.Number(file.Unchanged)} unchanged";
    }

    private static async Task TellRemarks(IReadOnlyList<TakenFile> files, TextWriter writer)
    {
        foreach (string remark in files.SelectMany(file => file.Remarks)) await writer.WriteLineAsync($"{remark}.");
    }

    private static async Task TellWhatGoes(IReadOnlyList<TakenFile> files, TextWriter writer)
    {
        foreach (TakenFile file in files.Where(file => file.Removed.Count > 0))
        {
            await writer.WriteLineAsync($"Would go from {file.File}, because the pack does not name {(file.Removed.Count == 1 ? "it" : "them")}:");
            foreach (string one in file.Removed.Take(Named)) await writer.WriteLineAsync($"  {one}");
            if (file.Removed.Count > Named) await writer.WriteLineAsync($"  and {Say.Number(file.Removed.Count - Named)} more");
        }
    }
}
