using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Polly;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Contracts.Plugins;

namespace ServiceMap.Boundaries.Postcodes;

/// <summary>
/// Asks another machine that answers as postcodes.io does. Many are asked in the body of one request, which stands in no access log;
/// only those that it does not know are asked one by one whether they were terminated.
/// </summary>
internal sealed class OutsideLookup(IHttpClientFactory clients, IConfiguration settings) : IPostcodeLookup
{
    /// <summary>No more may be asked about at once.</summary>
    private const int Most = 100;

    private readonly Uri? address = LookUpAddress.Of(settings);

    public bool AsksOutside => true;

    public Task<bool> IsReady(CancellationToken stop) => Task.FromResult(address is not null);

    public async Task<IReadOnlyList<PostcodePlace?>?> Find(IReadOnlyList<Postcode> postcodes, CancellationToken stop)
    {
        using HttpClient client = clients.CreateClient(OutsideClient.Name);
        client.BaseAddress = address;
        try
        {
            List<PostcodePlace?> places = [];
            foreach (Postcode[] some in postcodes.Chunk(Most)) places.AddRange(await Ask(client, some, stop));
            return places;
        }
        catch (Exception silent) when (silent is HttpRequestException or ExecutionRejectedException or JsonException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // The client's own time-out, while an answer had begun to come.
            return null;
        }
    }

    private static async Task<IReadOnlyList<PostcodePlace?>> Ask(HttpClient client, Postcode[] postcodes, CancellationToken stop)
    {
        using HttpResponseMessage response = await client.PostAsJsonAsync("postcodes", new { postcodes = postcodes.Select(postcode => postcode.Value) }, stop);
        OutsideAnswers answers = await Read<OutsideAnswers>(response, stop);
        Dictionary<Postcode, PostcodePlace> known = [];
        foreach (OutsideAnswer answer in answers.Result ?? [])
        {
            if (Postcode.Read(answer.Query) is { } asked && answer.Result?.Place is { } place) known[asked] = place;
        }

        List<PostcodePlace?> places = [];
        foreach (Postcode postcode in postcodes) places.Add(known.GetValueOrDefault(postcode) ?? await AskWhetherEnded(client, postcode, stop));
        return places;
    }

    private static async Task<PostcodePlace?> AskWhetherEnded(HttpClient client, Postcode postcode, CancellationToken stop)
    {
        using HttpResponseMessage response = await client.GetAsync($"terminated_postcodes/{Uri.EscapeDataString(postcode.Value)}", stop);
        return response.StatusCode == HttpStatusCode.NotFound ? null : (await Read<OutsideTerminated>(response, stop)).Result?.Place;
    }

    /// <exception cref="HttpRequestException">It is no answer, or one that sends us elsewhere.</exception>
    /// <exception cref="JsonException">It is an answer of another form.</exception>
    private static async Task<T> Read<T>(HttpResponseMessage response, CancellationToken stop)
    {
        response.EnsureSuccessStatusCode();
        return JsonSerializer.Deserialize<T>(await response.Content.ReadAsByteArrayAsync(stop), JsonSerializerOptions.Web) ?? throw new JsonException();
    }
}
