using MediatR;
using ServiceMap.Host.Verbs;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Storage;

/// <summary>
/// Brings the keys of a backup into the data folder: first beside those that are there into the folder where the restore is tried, then,
/// once everything opens with them, into the data folder. No key that is there is ever changed.
/// </summary>
internal sealed class RestoreKeys(DataFolder folder, DataFolder trial)
{
    /// <summary>Gives the trial the keys that the backup brings and those that are there.</summary>
    /// <returns>Why they do not go together, to be read after the path of the backup; null where they do.</returns>
    public async Task<string?> Try(IReadOnlyList<Key> brought)
    {
        Key[] there = [.. folder.KeyFiles().Select(Key.Read)];
        if (brought.FirstOrDefault(key => Array.Exists(there, other => other.Name == key.Name && other.Xml != key.Xml)) is { } clash)
            return $"brings the key {clash}, and {folder.Keys} holds another of that name: move that one away, and restore again";

        foreach (Key key in brought) await key.PutInto(trial);
        await Bring(folder, trial);
        return null;
    }

    /// <returns>Why what is sealed cannot be opened with these keys, to be read after the path of the backup; null where it can.</returns>
    public async Task<string?> WhyNotOpened(IServiceProvider program, CancellationToken stop)
    {
        await using AsyncServiceScope scope = program.CreateAsyncScope();
        SealedPartsAnswer parts = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SealedParts(), stop);
        return parts.Lost == 0
            ? null
            : $"holds what is withheld of {Say.Count(parts.Lost, "location", "locations")}, sealed with keys that are neither in it nor in {folder.Keys}: put those keys there, or name another backup";
    }

    /// <summary>Gives the data folder the keys of the trial.</summary>
    public Task Keep() => Bring(trial, folder);

    private static async Task Bring(DataFolder from, DataFolder to)
    {
        string[] there = [.. to.KeyFiles().Select(path => Path.GetFileName(path))];
        foreach (Key key in from.KeyFiles().Select(Key.Read).Where(key => !there.Contains(key.Name))) await key.PutInto(to);
    }
}
