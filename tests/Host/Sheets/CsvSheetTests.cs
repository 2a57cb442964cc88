using ServiceMap.Host.Sheets;
using ServiceMap.Kernel;
using ServiceMap.Providers.Contracts.Plugins;

namespace ServiceMap.Host.Tests.Sheets;

public sealed class CsvSheetTests : SheetFormContract
{
    protected override ISheetForm Form => new CsvSheet();

    [Fact]
    public void Leaves_workbooks_to_another() => Assert.False(Form.Reads("PK\u0003\u0004"u8));

    [Fact]
    public void Refuses_a_workbook_of_old_with_a_reason()
    {
        List<Refusal> refusals = [];

        Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], refusals);

        Assert.Contains("is not UTF-8", Assert.Single(refusals).Reason, StringComparison.Ordinal);
    }
}
