using ServiceMap.Gaps.Grids;

namespace ServiceMap.Gaps.Tests.Grids;

public sealed class SlotsTests
{
    [Fact]
    public void A_changed_copy_leaves_the_first_as_it_was()
    {
        Slots<int> first = Of(Enumerable.Range(0, 2000));

        Slots<int>.Change change = new(first);
        change[700] = -1;
        change.Add(2000);
        Slots<int> second = change.Finish();

        Assert.Equal(Enumerable.Range(0, 2000), first);
        Assert.Equal(Enumerable.Range(0, 2001).Select(number => number == 700 ? -1 : number), second);
    }

    [Fact]
    public void What_is_changed_after_it_was_finished_is_not_in_it()
    {
        Slots<int>.Change change = new(Slots<int>.Empty);
        change.Add(1);
        Slots<int> finished = change.Finish();

        change[0] = 2;
        change.Add(3);

        Assert.Equal([1], finished);
    }

    private static Slots<int> Of(IEnumerable<int> numbers)
    {
        Slots<int>.Change change = new(Slots<int>.Empty);
        foreach (int number in numbers) change.Add(number);
        return change.Finish();
    }
}
