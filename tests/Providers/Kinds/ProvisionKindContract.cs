using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Entries;

namespace ServiceMap.Providers.Tests.Kinds;

/// <summary>What every kind of provision must keep to. To test one, inherit this and give the kind.</summary>
public abstract class ProvisionKindContract
{
    protected abstract IProvisionKind Kind { get; }

    [Fact]
    public void Its_slug_is_small_letters_digits_and_hyphens() => Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", Kind.Slug);

    [Fact]
    public void Its_name_is_for_people()
    {
        Assert.False(string.IsNullOrWhiteSpace(Kind.Name));
        Assert.NotEqual(Kind.Slug, Kind.Name);
    }

    [Fact]
    public void Its_locations_start_with_a_known_confidentiality() => Assert.True(Enum.IsDefined(Kind.LocationsStart));

    [Fact]
    public void It_asks_only_for_columns_that_an_entry_may_leave_empty() =>
        Assert.All(Kind.MustSay, column => Assert.Contains(column, EntryRules.Optional.Keys));

    [Fact]
    public void It_says_the_same_every_time()
    {
        Confidentiality start = Kind.LocationsStart;
        IReadOnlyList<string> columns = Kind.MustSay;

        Assert.Equal(start, Kind.LocationsStart);
        Assert.Equal(columns, Kind.MustSay);
    }
}
