using System.Text;
using ServiceMap.Host.Tests.Leaks.Searching;
using ServiceMap.Host.Tests.Leaks.Walking;
using ServiceMap.Host.Tests.Leaks.Worlds;

namespace ServiceMap.Host.Tests.Leaks;

/// <summary>Somebody who searches for a withheld site learns nothing, by its words or by how far things are.</summary>
public sealed class SearchesForHideoutsTests(ServedWorlds worlds) : IClassFixture<ServedWorlds>
{
    private static readonly string[] Steps = ["1", "2", "3", "5", "10", "20", "unknown"];

    public static TheoryData<string> Fields => ["q", "postcode", "area", "need", "within", "pick", "sort", "format"];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task What_is_withheld_is_answered_as_nonsense_is(string field)
    {
        using Visitor visitor = new(worlds.A.Address);
        List<string> different = [];
        foreach (string text in Telling(field))
        {
            string answer = await Read(visitor, $"/services?{field}=", text, LikeIt(text));
            string toNonsense = await Read(visitor, $"/services?{field}=", LikeIt(text), text);
            if (AnswersThatDiffer.Between(answer, toNonsense) is { } difference) different.Add($"{text}: {difference}");
        }

        None.Of(different);
    }

    [Fact]
    public async Task The_postcode_of_a_withheld_site_is_answered_as_any_other_at_its_spot()
    {
        using Visitor visitor = new(worlds.A.Address);
        List<string> different = [];
        foreach (string postcode in World.A.Hideouts.Values.Select(hideout => hideout.Postcode))
        {
            foreach (string more in Steps.Select(step => $"&within={step}").Append("&sort=distance"))
            {
                string answer = await Read(visitor, "/services?postcode=", postcode, MadeUpDirectory.NeighbourOf(postcode), more);
                string ofNeighbour = await Read(visitor, "/services?postcode=", MadeUpDirectory.NeighbourOf(postcode), postcode, more);
                if (AnswersThatDiffer.Between(answer, ofNeighbour) is { } difference) different.Add($"{postcode}{more}: {difference}");
            }
        }

        None.Of(different);
    }

    [Fact]
    public async Task From_a_thousand_points_everything_is_as_far_in_the_one_world_as_in_the_other()
    {
        using Visitor inA = new(worlds.A.Address);
        using Visitor inB = new(worlds.B.Address);
        List<string> different = [];
        foreach ((int index, (string postcode, _, _)) in MadeUpDirectory.Raster.Index())
        {
            string near = $"/services?postcode={Uri.EscapeDataString(postcode)}";
            foreach (string address in new[] { $"{near}&sort=distance", $"{near}&within={Steps[index % Steps.Length]}" })
            {
                Answer[] both = await Task.WhenAll(inA.Ask(Asking.Get(address)), inB.Ask(Asking.Get(address)));
                Assert.True(both[0].IsSuccess, $"{both[0].Status}: {address}");
                if (AnswersThatDiffer.Between(new Normal().Of(both[0]), new Normal().Of(both[1])) is { } difference) different.Add($"{address}: {difference}");
            }
        }

        None.Of(different);
    }

    [Fact]
    public void There_are_a_thousand_points_of_which_some_are_in_no_district() =>
        Assert.Equal((1000, true), (MadeUpDirectory.Raster.DistinctBy(point => point.Postcode).Count(), MadeUpDirectory.Raster.Any(point => point.Longitude < -3)));

    /// <summary>A postcode is known here, as any is that has been loaded: what it answers is another question.</summary>
    private static IEnumerable<string> Telling(string field) => World.A.Hideouts.Values
        .SelectMany(hideout => new[] { hideout.Name, hideout.Address, hideout.Street, hideout.Street.Split(' ')[0], hideout.Postcode, hideout.Postcode.Split(' ')[0] })
        .Append(World.A.HiddenName).Where(text => field != "postcode" || !World.A.Hideouts.Values.Any(hideout => hideout.Postcode == text));

    /// <summary>Nonsense of the same length and look; for a postcode it is another that is known.</summary>
    private static string LikeIt(string text) => World.A.Hideouts.Values.Any(hideout => hideout.Postcode == text) ? MadeUpDirectory.NeighbourOf(text) : Probes.LikeIt(text);

    /// <summary>The status and the page, without the words of what was asked, and of what it is held against.</summary>
    private static async Task<string> Read(Visitor visitor, string address, string text, string other, string more = "")
    {
        Answer answer = await visitor.Ask(Asking.Get($"{address}{Uri.EscapeDataString(text)}{more}"));
        return Finder.Without(Finder.Without($"{answer.Status}\n{Encoding.UTF8.GetString(answer.Body)}", text), other);
    }
}
