using System.Data.Common;
using ServiceMap.Gaps.Engine;

namespace ServiceMap.Benchmarks.Peers;

/// <summary>A run of the timeline of a cell, as every contestant gives it.</summary>
internal readonly record struct CellRun(int Cell, int From, int To, int Level, int Possible)
{
    public Answer Check => new(1, (Cell + 1L) * ((7 * (From - MadeUpStretches.First)) + (13 * (To - MadeUpStretches.First)) + (17 * Level) + (19 * Possible)));

    /// <summary>The same sum in SQL, over a query with these five columns.</summary>
    public static string CheckOver(string sql) => $"""
        select count(*), cast(sum(cast(cell + 1 as bigint)
            * (7 * (first_day - {MadeUpStretches.First}) + 13 * (last_day - {MadeUpStretches.First}) + 17 * level + 19 * possible)) as bigint)
        from ({sql}) as runs
        """;

    public static CellRun Of(int cell, Run run) => new(cell, run.From, run.To, run.Level, run.Possible);

    public static CellRun Of(DbDataReader row) => new(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4));
}
