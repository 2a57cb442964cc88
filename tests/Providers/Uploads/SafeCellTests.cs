using CsCheck;
using ServiceMap.Providers.Uploads;

namespace ServiceMap.Providers.Tests.Uploads;

public sealed class SafeCellTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String[Gen.OneOf('=', '+', '-', '@', '\'', '\t', '\r', '\n', 'a', '1'), 0, 6], Gen.String);

    [Fact]
    public void Every_text_is_read_as_it_was_written() => Texts.Sample(text => SafeCell.Read(SafeCell.Write(text)) == text, seed: "0N0XIzNsQ0O2", iter: 20_000);

    [Fact]
    public void No_cell_begins_as_a_formula() => Texts.Sample(text => SafeCell.Write(text) is not ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..], seed: "0N0XIzNsQ0O2", iter: 20_000);
}
