using Xunit;

namespace ServiceMap.Host.Tests.SlowReading;

/// <summary>That the random packs keep the rules of a pack, hold what they promise, and are read day by day as by days of change.</summary>
public sealed class RandomPacksTests
{
    private const int Many = 300;

    private static readonly Lazy<PackText[]> Packs = new(() => [.. Enumerable.Range(0, Many).Select(RandomPacks.Numbered)]);

    [Fact]
    public void The_same_number_makes_the_same_pack() =>
        Assert.Equal(RandomPacks.Numbered(7).ToString(), RandomPacks.Numbered(7).ToString());

    [Fact]
    public void Every_pack_has_all_twelve_files() =>
        Assert.All(Packs.Value, pack => Assert.Equal([.. PackColumns.Of.Keys.Append("boundaries.geojson").Order()], pack.Files.Keys.Order()));

    [Fact]
    public void Every_file_reads_back_as_it_was_written() => Assert.All(
        from pack in Packs.Value from file in PackColumns.Of.Keys select (pack, file),
        part => Assert.Equal(part.pack.Files[part.file], PackText.Write(part.file, part.pack.Rows(part.file))));

    [Fact]
    public void No_end_comes_before_its_start_and_no_extension_before_the_end() => Assert.All(
        Rows("services.csv").Concat(Rows("agreements.csv")),
        row =>
        {
            string extension = row.GetValueOrDefault("may_extend_to", "");
            Assert.True(row["starts"].Length == 0 || row["ends"].Length == 0 || string.CompareOrdinal(row["starts"], row["ends"]) <= 0);
            Assert.True(extension.Length == 0 || (row["ends"].Length > 0 && string.CompareOrdinal(row["ends"], extension) <= 0));
        });

    [Fact]
    public void What_is_rare_in_real_packs_is_common_here()
    {
        Assert.Contains(Rows("services.csv"), row => row["starts"].Length == 0 && row["ends"].Length > 0 && row["assured_on"].Length > 0);
        Assert.Contains(Rows("services.csv"), row => row["cohorts_only"] == "yes");
        Assert.Contains(Rows("agreements.csv"), row => row["may_extend_to"].Length > 0 && row["may_extend_to"] != row["ends"]);
        Assert.Contains(Rows("locations.csv"), row => row["longitude"].Length > 0 && row["confidentiality"] == "address-withheld");
        Assert.Contains(Rows("agreements.csv"), row => row["ends"] == "9999-12-31");
    }

    /// <summary>What the reading leaves out, looking only at days of change, is nothing: on no other day does any level differ from the day before.</summary>
    [Fact]
    public void Between_days_of_change_nothing_changes()
    {
        foreach (PackText pack in Packs.Value.Take(20))
        {
            LiteralReading reading = new(pack);
            foreach (Cell cell in CellsOf(pack, reading))
            {
                for (int day = RandomDays.WindowStarts.DayNumber - 200; day < RandomDays.WindowEnds.DayNumber + 400; day++)
                {
                    if (reading.DaysOfChange.Contains(day)) continue;
                    Assert.Equal((cell.Level(day - 1), cell.Possible(day - 1)), (cell.Level(day), cell.Possible(day)));
                }
            }
        }
    }

    [Fact]
    public void The_possible_level_is_never_lower_and_every_fall_has_a_cause()
    {
        foreach (PackText pack in Packs.Value.Take(100))
        {
            LiteralReading reading = new(pack);
            foreach (Cell cell in CellsOf(pack, reading))
            {
                Assert.All(reading.DaysOfChange, day => Assert.True(cell.Possible(day) >= cell.Level(day)));
                Assert.All(reading.DaysOfChange.Where(day => cell.FallsAfter(day - 1)), day => Assert.NotEmpty(cell.Causes(day - 1)));
            }
        }
    }

    private static IEnumerable<Cell> CellsOf(PackText pack, LiteralReading reading) =>
        from area in pack.Rows("areas.csv")
        from need in pack.Rows("needs.csv")
        select reading.Cell(area["code"], need["slug"]);

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string file) => Packs.Value.SelectMany(pack => pack.Rows(file));
}
