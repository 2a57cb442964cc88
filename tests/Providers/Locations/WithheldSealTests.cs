using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ServiceMap.Boundaries.Contracts;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Tests.Locations;

public sealed class WithheldSealTests
{
    private static readonly WithheldPart Part = new()
    {
        LocationId = "L1", Name = "The Larches", Address = Refuge.Address, Postcode = Refuge.Postcode, Longitude = -0.1 - 0.2, Latitude = 1e-7,
        FoundLongitude = double.Epsilon, FoundLatitude = 52, StatedArea = new AreaCode("E07000172"),
    };

    private readonly WithheldSeal seal = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void Opens_what_it_sealed_to_the_last_bit() => Assert.Equal(Part, seal.Open(seal.Close(Part)));

    [Fact]
    public void Opens_a_part_of_which_nothing_is_known() =>
        Assert.Equal(new WithheldPart { LocationId = "L1" }, seal.Open(seal.Close(new WithheldPart { LocationId = "L1" })));

    [Fact]
    public void Seals_the_same_differently_each_time() => Assert.NotEqual(seal.Close(Part).Sealed, seal.Close(Part).Sealed);

    [Fact]
    public void Opens_nothing_that_was_sealed_for_another_location() =>
        Assert.Throws<CryptographicException>(() => seal.Open(seal.Close(Part) with { LocationId = "L2" }));

    [Fact]
    public void Opens_nothing_that_was_sealed_with_other_keys()
    {
        SealedPart other = new WithheldSeal(new EphemeralDataProtectionProvider()).Close(Part);

        Assert.Throws<CryptographicException>(() => seal.Open(other));
        Assert.False(seal.CanOpen(other));
    }

    [Fact]
    public void Opens_what_a_later_version_sealed_that_knows_more()
    {
        EphemeralDataProtectionProvider keys = new();
        string later = keys.CreateProtector("servicemap.withheld-locations").Protect("""{"LocationId":"L1","Address":"14 Acacia Avenue","Door":"blue"}""");

        WithheldPart opened = new WithheldSeal(keys).Open(new SealedPart { LocationId = "L1", Sealed = later });

        Assert.Equal(new WithheldPart { LocationId = "L1", Address = Refuge.Address }, opened);
    }

    [Fact]
    public void Opens_nothing_that_was_sealed_for_another_purpose()
    {
        EphemeralDataProtectionProvider keys = new();
        string other = keys.CreateProtector("servicemap.something-else").Protect("""{"LocationId":"L1"}""");

        Assert.False(new WithheldSeal(keys).CanOpen(new SealedPart { LocationId = "L1", Sealed = other }));
    }
}
