using System.Globalization;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>
/// The whole program, from the files of a pack to the lines of a report, held against the slow reading over random packs. The packs
/// are numbered, so that every run is the same; the environment variable SERVICEMAP_TEST_PACKS asks for more of them.
/// </summary>
public sealed class ProgramAgainstSlowReadingTests
{
    private static readonly int Packs =
        int.TryParse(Environment.GetEnvironmentVariable("SERVICEMAP_TEST_PACKS"), CultureInfo.InvariantCulture, out int more) ? more : 60;

    [Fact]
    public async Task Every_report_of_a_random_pack_equals_the_slow_reading()
    {
        for (int number = 1; number <= Packs; number++)
        {
            (PackText pack, AskedOf asked) = RandomPacks.Numbered(RandomQuestions.WithPack, number);
            try
            {
                await Compare(pack, asked);
            }
            catch (Exception difference)
            {
                throw new InvalidOperationException($"Pack {number}, {asked}\n{difference.Message}\n{pack}", difference);
            }
        }
    }

    private static async Task Compare(PackText pack, AskedOf asked)
    {
        using Running program = new();
        pack.WriteTo(program.PathOf("pack"));
        await program.Lines("import", "pack", program.PathOf("pack"));

        LiteralReading slow = new(pack);
        string[] options = ["--format", "csv", .. asked.Question.Options()];
        string[] period = ["--from", Iso(asked.From), "--to", Iso(asked.To)];
        Assert.Equal(slow.Gaps(asked.AsOf, asked.Question), await program.Lines(["gaps", "--as-of", Iso(asked.AsOf), .. options]));
        Assert.Equal(slow.Timeline(asked.From, asked.To, asked.Question), await program.Lines(["timeline", .. period, .. options]));
        Assert.Equal(slow.Cliff(asked.From, asked.To, asked.Question), await program.Lines(["cliff", .. period, .. options]));
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
