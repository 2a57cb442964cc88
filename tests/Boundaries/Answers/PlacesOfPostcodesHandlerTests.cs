using ServiceMap.Boundaries.Answers;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Contracts.Plugins;

namespace ServiceMap.Boundaries.Tests.Answers;

public sealed class PlacesOfPostcodesHandlerTests
{
    private static readonly Postcode One = MadeUpPostcodes.Of("ZZ1 1AA");
    private static readonly Postcode Other = MadeUpPostcodes.Of("ZZ1 1AB");
    private static readonly PostcodePlace Here = new(new LonLat(-0.1, 51.5), null);
    private static readonly PostcodePlace There = new(new LonLat(-0.2, 51.6), null);

    [Fact]
    public async Task Whoever_stays_here_is_asked_first_and_the_other_for_what_is_left()
    {
        Stub outside = new(true, (Other, There));

        PostcodesFound found = await Ask([outside, new Stub(false, (One, Here))], One, Other);

        Assert.Equal([Here, There], found.Places);
        Assert.Equal([Other], outside.Asked);
    }

    [Fact]
    public async Task Nobody_outside_is_told_what_may_not_be_told()
    {
        Stub outside = new(true, (One, There));

        PostcodesFound found = await Answer([outside], new PlacesOfPostcodes([One], MayAskOutside: false));

        Assert.Empty(outside.Asked);
        Assert.Equal(PostcodeReach.Nobody, found.Reach);
    }

    [Fact]
    public async Task A_postcode_that_stands_twice_is_asked_once_and_answered_twice()
    {
        Stub here = new(false, (One, Here));

        PostcodesFound found = await Ask([here], One, One);

        Assert.Equal([Here, Here], found.Places);
        Assert.Equal([One], here.Asked);
    }

    [Fact]
    public async Task Where_nobody_is_ready_nobody_was_asked()
    {
        PostcodesFound found = await Ask([new Stub(false) { Ready = false }, new Stub(true) { Ready = false }], One);

        Assert.Equal([null], found.Places);
        Assert.Equal(PostcodeReach.Nobody, found.Reach);
    }

    [Fact]
    public async Task Where_all_have_answered_what_is_left_is_not_known() =>
        Assert.Equal(PostcodeReach.All, (await Ask([new Stub(false), new Stub(true)], One)).Reach);

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Where_one_does_not_answer_the_others_are_asked_and_the_reach_is_a_part(bool isFirstSilent, bool isSecondSilent)
    {
        PostcodesFound found = await Ask([new Stub(false, (One, Here)) { IsSilent = isFirstSilent }, new Stub(true, (One, There)) { IsSilent = isSecondSilent }], One, Other);

        Assert.Equal([isFirstSilent ? There : Here, null], found.Places);
        Assert.Equal(PostcodeReach.Part, found.Reach);
    }

    [Fact]
    public async Task Nobody_outside_is_asked_when_nothing_is_left()
    {
        Stub outside = new(true) { IsSilent = true };

        Assert.Equal(PostcodeReach.All, (await Ask([outside, new Stub(false, (One, Here))], One)).Reach);
    }

    private static Task<PostcodesFound> Ask(Stub[] lookups, params IReadOnlyList<Postcode> postcodes) =>
        Answer(lookups, new PlacesOfPostcodes(postcodes, MayAskOutside: true));

    private static Task<PostcodesFound> Answer(Stub[] lookups, PlacesOfPostcodes question) =>
        new PlacesOfPostcodesHandler(lookups).Handle(question, TestContext.Current.CancellationToken);

    private sealed class Stub(bool asksOutside, params (Postcode Postcode, PostcodePlace Place)[] known) : IPostcodeLookup
    {
        public bool Ready { get; init; } = true;

        public bool IsSilent { get; init; }

        public List<Postcode> Asked { get; } = [];

        public bool AsksOutside => asksOutside;

        public Task<bool> IsReady(CancellationToken stop) => Task.FromResult(Ready);

        public Task<IReadOnlyList<PostcodePlace?>?> Find(IReadOnlyList<Postcode> postcodes, CancellationToken stop)
        {
            Asked.AddRange(postcodes);
            return Task.FromResult<IReadOnlyList<PostcodePlace?>?>(
                IsSilent ? null : [.. postcodes.Select(postcode => known.FirstOrDefault(one => one.Postcode == postcode).Place)]);
        }
    }
}
