using ServiceMap.Architecture.Tests.Reading;

namespace ServiceMap.Architecture.Tests;

public sealed class WhoAsksWhomTests
{
    [Fact]
    public void The_table_in_README_is_what_the_project_files_say()
    {
        string[] real = AskTable.Real(Repository.Projects);
        Rule.Check([Repository.File("README.md")], [Repository.Planted("README.md")], page =>
        {
            string[] written = AskTable.Read(page);
            if (written.Length == 0) return "has no table of who asks whom";
            string[] wrong = [.. written.Except(real).Select(pair => $"{pair}, which no reference allows"), .. real.Except(written).Select(pair => $"{pair}, which it leaves out")];
            return wrong.Length == 0 ? null : $"is not what the project files say: {string.Join("; ", wrong)}: mend the reference or, with a decision record, the table";
        });
    }

    [Fact]
    public void Nobody_asks_somebody_who_asks_them()
    {
        string[] real = AskTable.Real(Repository.Projects);
        Rule.Check(real, ["Needs asks Gaps"], pair => pair.Split(" asks ") is [string asking, string asked]
            && real.Append("Gaps asks Needs").Contains($"{asked} asks {asking}") ? "and is asked back: let the lower of the two tell a fact or offer a slot instead" : null);
    }
}
