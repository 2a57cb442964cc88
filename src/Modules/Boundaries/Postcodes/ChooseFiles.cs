using ServiceMap.Boundaries.Contracts;
using ServiceMap.Kernel;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>
/// Finds the files that hold postcodes among all that a download brings, such as guides and lists of names, and leaves out those
/// whose rows stand in another one already.
/// </summary>
internal static class ChooseFiles
{
    /// <summary>The folder in which the ONS Postcode Directory brings its rows once more, in a file for each postcode area.</summary>
    private const string Copies = "multi_csv";

    /// <summary>The files to read, all of one kind; none where something was refused.</summary>
    public static Choice Run(string source, IReadOnlyList<PostcodeFile> files, Refusals refusals)
    {
        if (files is [var only])
        {
            string kind = Recognised(only, refusals)?.Kind ?? "";
            return refusals.Count > 0 ? Choice.None : new Choice(kind, [only]);
        }

        (PostcodeFile File, string Kind)[] found =
        [
            .. from file in files
               where file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
               let layout = Recognised(file, refusals)
               where layout is not null
               orderby file.Name
               select (file, layout.Kind),
        ];
        if (refusals.Count > 0) return Choice.None;
        if (WhyNot(found) is not { } fault) return new Choice(found[0].Kind, [.. Originals(found).Select(one => one.File)]);
        refusals.Add(new Refusal(source, 0, "", fault.Value, fault.Reason));
        return Choice.None;
    }

    /// <param name="Kind">What the files are called.</param>
    /// <param name="Files">The files to read.</param>
    internal sealed record Choice(string Kind, IReadOnlyList<PostcodeFile> Files)
    {
        public static readonly Choice None = new("", []);
    }

    private static (string Value, string Reason)? WhyNot((PostcodeFile File, string Kind)[] found)
    {
        if (found.Length == 0) return ("", "holds no file of postcodes: name the ONS Postcode Directory or OS Code-Point Open, as it was downloaded");
        if (Array.Find(found, one => one.Kind != found[0].Kind) is { File: not null } other)
            return ("", $"holds two kinds of files, {found[0].File.Name} and {other.File.Name}: name one of them");
        return found[0].Kind == OnsDirectory.Name && Originals(found) is [var one, var another, ..] && !IsCopy(one.File)
            ? ("", $"holds more than one directory, {one.File.Name} and {another.File.Name}: name one of them")
            : null;
    }

    private static (PostcodeFile File, string Kind)[] Originals((PostcodeFile File, string Kind)[] found)
    {
        (PostcodeFile File, string Kind)[] originals = [.. found.Where(one => !IsCopy(one.File))];
        return originals.Length > 0 ? originals : found;
    }

    private static bool IsCopy(PostcodeFile file) => file.Name.Split('/')[..^1].Contains(Copies, StringComparer.OrdinalIgnoreCase);

    private static ILayout? Recognised(PostcodeFile file, Refusals refusals)
    {
        try
        {
            return Layouts.Of(CsvOfPostcodes.FirstRow(file));
        }
        catch (IOException unreadable)
        {
            refusals.Add(new Refusal(file.Name, 0, "", "", unreadable.Message));
            return null;
        }
    }
}
