namespace ServiceMap.Kernel.Tests;

public sealed class RefusalsTests
{
    [Fact]
    public void Keeps_a_thousand_and_knows_that_there_are_more()
    {
        Refusals refusals = [];
        for (int line = 1; line <= 1001; line++) refusals.Add(new Refusal("a.csv", line, "", "", "is wrong"));

        Assert.Equal((1000, true, 1000), (refusals.Count, refusals.More, refusals[^1].Line));
    }

    [Fact]
    public void Knows_of_more_that_others_left_out()
    {
        Refusals others = [];
        for (int line = 1; line <= 1001; line++) others.Add(new Refusal("a.csv", line, "", "", "is wrong"));
        Refusals refusals = [];
        refusals.AddRange(others);

        Assert.Equal((1000, true), (refusals.Count, refusals.More));
    }
}
