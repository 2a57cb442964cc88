-- the gaps of each level, by a window over blocks of 128 days
with days as (
    select cell, 0 as kind, greatest(active_from, {first}) - {first} as f, least(active_to, {last}) - {first} as t, level
    from stretch where active_from <= {last} and active_to >= {first}
    union all
    select cell, 1, greatest(confirmed_from, {first}) - {first}, least(confirmed_to, {last}) - {first}, level
    from stretch where confirmed_from <= {last} and confirmed_to >= {first}
    union all
    select cell, kind, {last} - {first} + 1, {last} - {first} + 1, 3 from cell cross join (values (0), (1)) as kinds (kind)),
blocks as materialized (
    select cell, kind, f >> 7 as block,
        max(t) as one, max(case when level >= 2 then t end) as two, max(case when level >= 3 then t end) as three
    from days group by 1, 2, 3),
before as (
    select cell, kind, block,
        coalesce(max(one) over o, -1) as one, coalesce(max(two) over o, -1) as two, coalesce(max(three) over o, -1) as three
    from blocks window o as (partition by cell, kind order by block rows between unbounded preceding and 1 preceding)),
open_days as (
    select days.*, block, one, two, three from before join days using (cell, kind)
    where three < least(block * 128 + 127, {last} - {first}) and f >> 7 = block),
reached as (
    select cell, kind, level, f,
        greatest(one, coalesce(max(t) over o, -1)) as one,
        greatest(two, coalesce(max(case when level >= 2 then t end) over o, -1)) as two,
        greatest(three, coalesce(max(case when level >= 3 then t end) over o, -1)) as three
    from open_days window o as (partition by cell, kind, block order by f rows between unbounded preceding and 1 preceding)),
gaps as (
    select cell, kind, {first} + one + 1 as f, {first} + f - 1 as t from reached where f > one + 1
    union all select cell, kind, {first} + two + 1, {first} + f - 1 from reached where f > two + 1 and level >= 2
    union all select cell, kind, {first} + three + 1, {first} + f - 1 from reached where f > three + 1 and level >= 3),
{gaps-to-runs.sql}
