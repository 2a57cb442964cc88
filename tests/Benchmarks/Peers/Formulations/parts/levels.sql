-- a window over the days of each cell and kind, which gives the gaps of each level
with days as (
    select cell, 0 as kind, greatest(active_from, {first}) as f, least(active_to, {last}) as t, level
    from {stretches} where active_from <= {last} and active_to >= {first}
    union all
    select cell, 1, greatest(confirmed_from, {first}), least(confirmed_to, {last}), level
    from {stretches} where confirmed_from <= {last} and confirmed_to >= {first}
    union all
    select cell, kind, {last} + 1, {last} + 1, 3 from cell cross join (values (0), (1)) as kinds (kind)),
reached as (
    select *,
        coalesce(max(t) over o, {first} - 1) as one,
        coalesce(max(case when level >= 2 then t end) over o, {first} - 1) as two,
        coalesce(max(case when level >= 3 then t end) over o, {first} - 1) as three
    from days window o as (partition by cell, kind order by f rows between unbounded preceding and 1 preceding)),
gaps as (
    select cell, kind, one + 1 as f, f - 1 as t from reached where f > one + 1
    union all select cell, kind, two + 1, f - 1 from reached where f > two + 1 and level >= 2
    union all select cell, kind, three + 1, f - 1 from reached where f > three + 1 and level >= 3),
{gaps-to-runs.sql}
