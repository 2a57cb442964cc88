using ServiceMap.Host.Storage;
using ServiceMap.Host.Verbs;

namespace ServiceMap.Host.Tests.Verbs;

public sealed class WhatWentWrongTests
{
    private static readonly DataFolder Folder = new(Path.GetTempPath());

    [Fact]
    public void Of_a_mistake_of_ours_it_says_the_kind_and_the_place_and_not_the_words()
    {
        string sentence = WhatWentWrong.Sentence(Thrown(), Folder);

        Assert.Contains("(FormatException in ServiceMap.Host.Tests.Verbs.WhatWentWrongTests", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("words of somebody", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_the_machines_trouble_inside_other_trouble() => Assert.Equal(
        "This could not be done: there is no such disk; check the path, the rights and the disk, and try again.",
        WhatWentWrong.Sentence(new InvalidOperationException("outer", new IOException("there is no such disk.")), Folder));

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new FormatException("words of somebody");
        }
        catch (FormatException inner)
        {
            return new InvalidOperationException("words of somebody else", inner);
        }
    }
}
