using CsCheck;
using ServiceMap.Boundaries.Contracts;

namespace ServiceMap.Boundaries.Tests;

public sealed class PostcodeTests
{
    private static readonly Gen<string> Spaces = Gen.OneOf("", " ", "  ");

    [Theory]
    [InlineData("SE5 8AA")]
    [InlineData("M1 1AE")]
    [InlineData("B33 8TH")]
    [InlineData("CR2 6XH")]
    [InlineData("DN55 1PT")]
    [InlineData("W1A 0AX")]
    [InlineData("EC1A 1BB")]
    [InlineData("GIR 0AA")]
    [InlineData("NPT 0AA")]
    public void Reads_every_form_that_there_is(string postcode) => Assert.Equal(postcode, Postcode.Read(postcode)?.Value);

    [Theory]
    [InlineData("se58aa")]
    [InlineData(" SE5  8AA ")]
    [InlineData("S e 5 8 a a")]
    public void Forgives_small_letters_and_spaces(string written) => Assert.Equal("SE5 8AA", Postcode.Read(written)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("SE5")]
    [InlineData("SE5 8A")]
    [InlineData("SE5 8AAA")]
    [InlineData("SE5 8AC")]
    [InlineData("SE555 8AA")]
    [InlineData("5SE 8AA")]
    [InlineData("SEE 8AA")]
    [InlineData("SE5-8AA")]
    [InlineData("SE5 ８AA")]
    [InlineData("SE5 8AA\n")]
    [InlineData("E09000022")]
    [InlineData("a very long text that is no postcode")]
    public void Takes_nothing_else_for_a_postcode(string written) => Assert.Null(Postcode.Read(written));

    [Fact]
    public void Takes_nothing_for_no_postcode() => Assert.Null(Postcode.Read(null));

    [Fact]
    public void However_it_is_spelled_it_is_the_same() => Gen.Select(MadeUpPostcodes.Any, Spaces, Spaces, Gen.Bool).Sample((postcode, before, between, small) =>
    {
        string written = before + postcode.Value.Replace(" ", between, StringComparison.Ordinal);
        return Postcode.Read(small ? written.ToLowerInvariant() : written) == postcode;
    });
}
