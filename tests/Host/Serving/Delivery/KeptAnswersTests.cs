using Microsoft.Net.Http.Headers;
using ServiceMap.Host.Serving.Delivery;

namespace ServiceMap.Host.Tests.Serving.Delivery;

public sealed class KeptAnswersTests
{
    private const int MostInAll = 10_000;

    private readonly KeptAnswers answers = new(MostInAll, mostOfOne: 2000);

    [Fact]
    public void Gives_what_was_kept_and_nothing_else()
    {
        answers.Keep(Key("/a"), Of(1));

        Assert.Equal(1, answers.Find(Key("/a"))!.Body.Length);
        Assert.Null(answers.Find(Key("/b")));
        Assert.Null(answers.Find(new KeptAnswers.Key("/a", "br")));
    }

    [Fact]
    public void What_is_too_large_is_not_kept()
    {
        answers.Keep(Key("/a"), Of(2001));

        Assert.Null(answers.Find(Key("/a")));
    }

    [Fact]
    public void However_many_come_no_more_are_kept_than_there_is_room_for()
    {
        for (int i = 0; i < 1000; i++) answers.Keep(Key($"/{i}"), Of(1000));

        int kept = Enumerable.Range(0, 1000).Count(i => answers.Find(Key($"/{i}")) is not null);
        Assert.InRange(kept, 1, MostInAll / 1000);
    }

    [Fact]
    public void What_is_asked_for_again_and_again_stays()
    {
        answers.Keep(Key("/asked"), Of(1000));
        for (int i = 0; i < 1000; i++)
        {
            answers.Keep(Key($"/{i}"), Of(1000));
            Assert.NotNull(answers.Find(Key("/asked")));
        }
    }

    private static KeptAnswers.Key Key(string address) => new(address, "");

    private static Answer Of(int size) => new([], EntityTagHeaderValue.Any, new byte[size], DateTimeOffset.UnixEpoch);
}
