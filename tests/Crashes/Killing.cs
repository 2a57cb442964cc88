using System.Globalization;

namespace ServiceMap.Tests.Crashes;

/// <summary>Kills a victim at a random instant, starts the program again, and looks whether everything is as it must be.</summary>
internal sealed class Killing(Materials materials, Victim victim, Pace pace)
{
    /// <param name="seed">Decides the instant, and how the program is started next.</param>
    public async Task<Verdict> Run(int seed)
    {
        Random random = new(seed);
        Aim aim = Aim.Take(random);
        using Place place = new();
        victim.Prepare(place);
        Ended ended = await Kill(place, aim);

        List<string> faults = [];
        Store asLeft = AsItIs(place, "as-left");
        faults.AddRange(asLeft.Faults());
        await StartAgain(place, random.Next(3), faults);
        Pack? stored = await Stored(place, faults);
        faults.AddRange(AsItIs(place, "after").Faults());
        Fate fate = stored is null ? Fate.Before : victim.Judge(new Found(place, asLeft, stored), faults);
        if (fate == Fate.Before && victim.HasSaidSo(ended)) faults.Add("it had said that it was done, and it was not");
        return new Verdict(fate, ended.Exit == 0, [.. faults.Select(fault => Told(seed, aim, fault))]);
    }

    private string Told(int seed, Aim aim, string fault) => string.Create(
        CultureInfo.InvariantCulture, $"{victim.Name}, seed {seed}, killed at {aim.Share:P1} of {(aim.AtTheEnd ? "its end" : "the whole")}: {fault}");

    private async Task<Ended> Kill(Place place, Aim aim)
    {
        using Started started = materials.Program.Start(victim.Arguments(place));
        await aim.Wait(started, () => victim.EndIsNear(place), pace);
        started.Kill();
        return await started.End();
    }

    /// <summary>A copy of the data folder: looking into the folder itself would mend it, which is the program's own task.</summary>
    private static Store AsItIs(Place place, string name) =>
        Store.In(Directory.Exists(place.Data) ? Folders.Copy(place.Data, place.PathOf(name)) : place.PathOf(name));

    private async Task StartAgain(Place place, int how, List<string> faults)
    {
        if (how == 0) await Serve(place, faults);
        if (how == 1) await Run(place, faults, "info");
        if (how == 2) await Run(place, faults, "gaps", "--as-of", "2021-08-01");
    }

    private static async Task<Pack?> Stored(Place place, List<string> faults)
    {
        string path = place.PathOf("stored");
        Ended ended = await InThisProcess.Run("export", "pack", path, "--with-withheld", "--data", place.Data);
        if (ended.Exit != 0) faults.Add($"what is stored cannot be exported afterwards: {ended.Error}");
        return Pack.Read(path);
    }

    private async Task Run(Place place, List<string> faults, params string[] verb)
    {
        Ended ended = await materials.Program.Run([.. verb, "--data", place.Data]);
        if (ended.Exit != 0) faults.Add($"{verb[0]} did not work afterwards: {ended.Error}");
    }

    private async Task Serve(Place place, List<string> faults)
    {
        using Started server = materials.Program.Start("serve", "--urls", "http://127.0.0.1:0", "--data", place.Data);
        using HttpClient http = new();
        try
        {
            using HttpResponseMessage answer = await http.GetAsync(await server.Address());
            if (!answer.IsSuccessStatusCode) faults.Add($"serve answered {answer.StatusCode} afterwards");
        }
        catch (Exception broken) when (broken is InvalidOperationException or HttpRequestException)
        {
            faults.Add($"serve did not work afterwards: {broken.Message}");
        }

        server.Kill();
        await server.End();
    }
}

/// <param name="Fate">Whether the victim's work was done.</param>
/// <param name="EndedByItself">Whether the victim had ended before it was killed.</param>
/// <param name="Faults">What was wrong afterwards.</param>
internal sealed record Verdict(Fate Fate, bool EndedByItself, IReadOnlyList<string> Faults);
