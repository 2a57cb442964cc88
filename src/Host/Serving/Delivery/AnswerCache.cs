using MediatR;
using Microsoft.AspNetCore.ResponseCompression;
using ServiceMap.Gaps.Grids;
using ServiceMap.Host.Storage;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts;

namespace ServiceMap.Host.Serving.Delivery;

/// <summary>
/// Says which answers are kept whole, and for which requests they stand: the same address, asked on the same day, of the same data. So
/// an answer is never given again once what it was made from has changed, whoever changed it.
/// </summary>
internal sealed class AnswerCache(
    CurrentGrid grids, StoreVersion store, DataFolder folder, IResponseCompressionProvider compression, TimeProvider clock, IConfiguration settings)
{
    public const int MostInAll = 64 * 1024 * 1024;
    public const int MostOfOne = 2 * 1024 * 1024;
    private const int LongestAddress = 2000;
    private const string Setting = "Serving:AnswerCache";

    private readonly bool isOff = "false".Equals(settings[Setting], StringComparison.OrdinalIgnoreCase);
    private volatile Generation current = new(default, new KeptAnswers(MostInAll, MostOfOne));

    /// <summary>Where the answer to a request is kept, or may be; null where it must be made for this request alone.</summary>
    public async ValueTask<Shelf?> For(HttpContext context)
    {
        HttpRequest asked = context.Request;
        if (isOff || !IsForAnybody(asked)) return null;
        string address = string.Concat(asked.Path.Value, asked.QueryString.Value);
        if (address.Length > LongestAddress) return null;
        string encoding = compression.GetCompressionProvider(context)?.EncodingName ?? "";
        return new Shelf(Answers(await Version(context)), new KeptAnswers.Key(address, encoding));
    }

    /// <summary>Whether an answer that was made for one request may be given to another: it sets no cookie, and does not forbid to store it.</summary>
    public static bool IsForAnybody(HttpResponse made) =>
        made.Headers.SetCookie.Count == 0 && !made.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);

    /// <summary>Of other data than before, nothing is given again: it all makes room at once.</summary>
    private KeptAnswers Answers(DataVersion version)
    {
        Generation now = current;
        if (now.Version != version) current = now = new Generation(version, new KeptAnswers(MostInAll, MostOfOne));
        return now.Answers;
    }

    private async ValueTask<DataVersion> Version(HttpContext context)
    {
        CancellationToken stop = context.RequestAborted;
        return new DataVersion(
            store.Read(),
            (await grids.Get(stop)).Version,
            await context.RequestServices.GetRequiredService<IMediator>().Send(new DirectoryVersion(), stop),
            File.GetLastWriteTimeUtc(folder.Postcodes),
            clock.Today());
    }

    private static bool IsForAnybody(HttpRequest asked) =>
        HttpMethods.IsGet(asked.Method) && asked.Headers.Cookie.Count == 0 && asked.Headers.Authorization.Count == 0;

    /// <summary>The place of one answer among those that are kept.</summary>
    internal readonly record struct Shelf(KeptAnswers Answers, KeptAnswers.Key Key)
    {
        public Answer? Find() => Answers.Find(Key);

        public void Keep(Answer answer) => Answers.Keep(Key, answer);
    }

    /// <summary>What an answer is made from.</summary>
    private readonly record struct DataVersion(string Store, long Grid, long Directory, DateTime Postcodes, DateOnly Today);

    private sealed record Generation(DataVersion Version, KeptAnswers Answers);
}
