using ServiceMap.Boundaries.Contracts;
using ServiceMap.Boundaries.Contracts.Plugins;

namespace ServiceMap.Boundaries.Tests.Postcodes;

/// <summary>What every look-up of postcodes must keep to. Inherit it for each.</summary>
public abstract class PostcodeLookupContract
{
    /// <summary>The look-up, ready, and knowing <see cref="Known"/>.</summary>
    protected abstract IPostcodeLookup Lookup { get; }

    /// <summary>The same kind of look-up with nothing to ask.</summary>
    protected abstract IPostcodeLookup WithNothingToAsk();

    /// <summary>The same kind of look-up, ready, which cannot answer just now.</summary>
    protected abstract IPostcodeLookup Silenced();

    /// <summary>What the look-up knows: one postcode in use at least, and one that was terminated.</summary>
    protected abstract IReadOnlyDictionary<Postcode, PostcodePlace> Known { get; }

    /// <summary>What the look-up does not know.</summary>
    protected static Postcode Unknown => MadeUpPostcodes.Of("ZX9 9XX");

    [Fact]
    public async Task Is_ready_where_there_is_something_to_ask() => Assert.True(await Lookup.IsReady(TestContext.Current.CancellationToken));

    [Fact]
    public async Task Is_not_ready_where_there_is_nothing_to_ask() => Assert.False(await WithNothingToAsk().IsReady(TestContext.Current.CancellationToken));

    [Fact]
    public async Task Finds_all_that_it_knows_and_marks_what_was_terminated() => Assert.Equal(Known.Values, await Find([.. Known.Keys]));

    [Fact]
    public async Task Gives_null_for_what_it_does_not_know() => Assert.Equal([null], await Find(Unknown));

    [Fact]
    public async Task Answers_in_the_order_asked()
    {
        Postcode[] asked = [Unknown, .. Known.Keys.Reverse(), Unknown, .. Known.Keys];

        Assert.Equal(asked.Select(postcode => Known.GetValueOrDefault(postcode)), await Find(asked));
    }

    [Fact]
    public async Task Answers_thousands_at_once()
    {
        Postcode[] asked = [.. Enumerable.Repeat(Known.Keys.First(), 2500)];

        Assert.Equal(asked.Select(postcode => Known[postcode]), await Find(asked));
    }

    [Fact]
    public async Task Answers_nothing_where_nothing_was_asked() => Assert.Equal([], await Find());

    [Fact]
    public async Task Says_that_it_does_not_answer_and_throws_nothing() =>
        Assert.Null(await Silenced().Find([Unknown], TestContext.Current.CancellationToken));

    private async Task<IReadOnlyList<PostcodePlace?>> Find(params IReadOnlyList<Postcode> postcodes)
    {
        IReadOnlyList<PostcodePlace?>? found = await Lookup.Find(postcodes, TestContext.Current.CancellationToken);
        Assert.NotNull(found);
        return found;
    }
}
