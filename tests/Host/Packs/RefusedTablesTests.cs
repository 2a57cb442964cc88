using System.Text;
using ServiceMap.Host.Packs;
using ServiceMap.Kernel;

namespace ServiceMap.Host.Tests.Packs;

/// <summary>CSV files that no table can be read from, or only in part, as offices and attackers make them.</summary>
public sealed class RefusedTablesTests
{
    private const string Header = "slug,name,description\n";
    private const string Expected = "the header must be slug,name,description.";

    [Theory]
    [InlineData("slug;name;description\nx;X;\n", "test.csv, line 1: is separated by semicolons or tabs: save the file as CSV with commas between the cells.")]
    [InlineData("slug\tname\tdescription\nx\tX\t\n", "test.csv, line 1: is separated by semicolons or tabs: save the file as CSV with commas between the cells.")]
    [InlineData(Header + "one,One,\nslug,name,description\n", "test.csv, line 3: is the header row again: delete it.")]
    [InlineData(Header + ",,\n", "test.csv, line 2: is an empty row: delete it.")]
    [InlineData(Header + "one\n", "test.csv, line 2: has 1 cell where the header has 3.")]
    [InlineData(Header + "one,One,,\n", "test.csv, line 2: has 4 cells where the header has 3.")]
    [InlineData(Header + "one,One,\ntwo,\"Two,\nthree,Three,\n", "test.csv, line 3: is not well-formed CSV: look for a stray or unclosed quote, or a row of more than a megabyte.")]
    [InlineData(Header + "one,One,\ntwo,\"Two,\nthree,\"Three\",\n", "test.csv, line 3: is not well-formed CSV: look for a stray or unclosed quote, or a row of more than a megabyte.")]
    [InlineData(Header + "one,O\0e,\n", "test.csv, line 2, name: holds a control character (U+0000) at letter 2: take it out.")]
    [InlineData("sl\0ug,name,description\n", "test.csv, line 1: holds NUL characters, as UTF-16 does: save the file as CSV UTF-8.")]
    [InlineData("", "test.csv, line 1: is empty: the header row is missing.")]
    public void Says_in_one_sentence_what_to_do(string text, string sentence) => Assert.Equal([sentence], Sentences(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("slug,name\n", "test.csv, line 1, description: is a column that is missing: " + Expected)]
    [InlineData("slug,description\n", "test.csv, line 1, name: is a column that is missing: " + Expected)]
    [InlineData("slug,name,name,description\n", "test.csv, line 1, name: is a column that stands twice: " + Expected)]
    [InlineData("slug,description,name\n", "test.csv, line 1, description: \"description\" stands where name is expected: " + Expected)]
    [InlineData("slug,title,description\n", "test.csv, line 1, title: \"title\" stands where name is expected: " + Expected)]
    [InlineData("slug,note,name,description\n", "test.csv, line 1, note: is a column too many: " + Expected)]
    [InlineData("slug,name,description,\n", "test.csv, line 1: has an empty column too many, which is to be deleted: " + Expected)]
    [InlineData("slug, Name ,description\n", "test.csv, line 1, name: \" Name \" is not written in small letters without spaces: " + Expected)]
    public void Says_which_column_of_the_header_is_wrong(string text, string sentence)
    {
        List<Refusal> refusals = [];
        Assert.False(ReadTable.Run("test.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), refusals).HasColumns(["slug", "name", "description"], refusals));

        Assert.Equal([sentence], refusals.Select(refusal => refusal.ToString()));
    }

    [Fact]
    public void Names_the_line_and_column_of_what_windows_wrote() => Assert.Equal(
        ["test.csv, line 3, name: is not UTF-8: save the file as CSV UTF-8."],
        Sentences([.. Encoding.Latin1.GetBytes(Header + "one,One,\ntwo,Café,\n")]));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Refuses_another_unicode_than_utf8(string encoding)
    {
        Encoding other = Encoding.GetEncoding(encoding);

        Assert.EndsWith("save the file as CSV UTF-8.", Assert.Single(Sentences([.. other.Preamble, .. other.GetBytes(Header + "one,One,\n")])), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_line_ends_of_an_old_mac() => Assert.Empty(Sentences(Encoding.UTF8.GetBytes(Header.Replace('\n', '\r') + "one,One,\r")));

    [Fact]
    public void Refuses_a_cell_that_no_spreadsheet_holds() => Assert.Equal(
        ["test.csv, line 2, name: holds 40000 letters: a cell may hold 32767."], Sentences(Encoding.UTF8.GetBytes($"{Header}one,{new string('x', 40_000)},\n")));

    [Fact]
    public void Stops_at_the_row_that_is_one_too_many() => Assert.Equal(
        ["test.csv, line 100002: is more than a pack may hold: 100000 rows a file."], Sentences(new Endless(Header, "one,One,\n")));

    [Fact]
    public void Keeps_a_thousand_refusals_of_rows_without_end_and_says_that_there_are_more()
    {
        Refusals refusals = [];
        Table table = ReadTable.Run("test.csv", new Endless(Header, "one\n"), refusals);

        Assert.Equal((1000, true, false), (refusals.Count, refusals.More, table.IsWhole));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\"x\n")]
    public void Stops_in_a_row_without_end(string piece)
    {
        string sentence = Assert.Single(Sentences(new Endless(Header + "one,\"", piece.TrimStart('"'))));

        Assert.Equal("test.csv, line 2: is not well-formed CSV: look for a stray or unclosed quote, or a row of more than a megabyte.", sentence);
    }

    [Fact]
    public void Stops_in_a_file_that_is_all_empty_lines() => Assert.Equal(
        ["test.csv: holds more than 64 MB, which is the most that such a file may hold."], Sentences(new Endless(Header, "\n")));

    private static string[] Sentences(byte[] bytes) => Sentences(new MemoryStream(bytes));

    private static string[] Sentences(Stream stream)
    {
        Refusals refusals = [];
        ReadTable.Run("test.csv", stream, refusals);
        return [.. refusals.Select(refusal => refusal.ToString())];
    }
}
