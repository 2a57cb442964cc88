-- gaps (cell, kind, f, t) below each level, laid over each other: 3 less one for each gap is the height
events as (
    select cell, kind, f as day, -1 as step from gaps
    union all select cell, kind, t + 1, 1 from gaps where t < {last}
    union all select cell, 0, {first}, 0 from cell),
steps as (
    select cell, day, coalesce(sum(step) filter (where kind = 0), 0) as active, coalesce(sum(step) filter (where kind = 1), 0) as confirmed
    from events group by cell, day),
heights as (
    select cell, day, cast(3 + sum(confirmed) over o as integer) as level, cast(3 + sum(active) over o as integer) as possible
    from steps window o as (partition by cell order by day)),
{heights-to-runs.sql}
