using ServiceMap.Kernel;
using ServiceMap.Providers.Locations;

namespace ServiceMap.Providers.Tests.Locations;

public sealed class MisplacedTests
{
    [Theory]
    [InlineData("17 Quillonbar Street")]
    [InlineData("QX41 4XE")]
    [InlineData("-2.718281")]
    public void What_tells_a_place_is_not_repeated_where_it_does_not_belong(string value) =>
        Assert.Equal("(withheld)", Misplaced.Withhold(new Refusal("services.csv", 2, "state", value, "is not one of live, full")).Value);

    [Fact]
    public void Nor_does_the_reason_repeat_it() => Assert.Equal(
        "holds (withheld), which is not one of site, phone",
        Misplaced.Withhold(new Refusal("services.csv", 2, "delivery", "site;QX41 4XE", "holds QX41 4XE, which is not one of site, phone")).Reason);

    [Theory]
    [InlineData("services.csv", "state", "open")]
    [InlineData("locations.csv", "postcode", "QX41 4XE")]
    public void Anything_else_is_repeated(string file, string column, string value) =>
        Assert.Equal(value, Misplaced.Withhold(new Refusal(file, 2, column, value, "is wrong")).Value);
}
