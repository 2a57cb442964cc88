using Microsoft.Data.Sqlite;
using ServiceMap.Host.Storage;

namespace ServiceMap.Host.Tests.Storage;

public sealed class WhyNotStoredTests
{
    private static readonly DataFolder Folder = new(Path.Combine(Path.GetTempPath(), "of-mine"));

    [Theory]
    [InlineData(5, "for too long")]
    [InlineData(6, "for too long")]
    [InlineData(8, "may not be written")]
    [InlineData(10, "could not be read or written")]
    [InlineData(11, "is damaged")]
    [InlineData(13, "is full")]
    [InlineData(14, "cannot be opened")]
    [InlineData(26, "is damaged")]
    public void Says_what_is_wrong_with_which_folder_in_one_sentence(int code, string what)
    {
        string sentence = WhyNotStored.Sentence(new SqliteException("SQLite Error: secret", code), Folder)!;

        Assert.Contains($"{Folder.Path} ", sentence, StringComparison.Ordinal);
        Assert.Contains(what, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", sentence, StringComparison.Ordinal);
        Assert.Matches("^[A-Z][^.]*: .*\\.$", sentence);
    }

    [Fact]
    public void Leaves_alone_what_is_a_mistake_of_ours() => Assert.Null(WhyNotStored.Sentence(new SqliteException("constraint", 19), Folder));
}
