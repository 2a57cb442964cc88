-- window by level over blocks of 128 days; stretches are looked at only in blocks where a gap may open
with days as (
    select cell, 0 as kind, greatest(active_from, {first}) - {first} as f, least(active_to, {last}) - {first} as t, level
    from stretch where active_from <= {last} and active_to >= {first}
    union all
    select cell, 1, greatest(confirmed_from, {first}) - {first}, least(confirmed_to, {last}) - {first}, level
    from stretch where confirmed_from <= {last} and confirmed_to >= {first}
    union all
    select cell, kind, {last} - {first} + 1, {last} - {first} + 1, 3 from cell cross join (values (0), (1)) as kinds (kind)),
blocks as (
    select cell, kind, f // 128 as block,
        max(t) as one, max(case when level >= 2 then t end) as two, max(case when level >= 3 then t end) as three
    from days group by 1, 2, 3),
before as (
    select cell, kind, block,
        coalesce(max(one) over o, -1) as one, coalesce(max(two) over o, -1) as two, coalesce(max(three) over o, -1) as three
    from blocks window o as (partition by cell, kind order by block rows between unbounded preceding and 1 preceding)),
open_days as (
    select days.*, block, one, two, three from before join days using (cell, kind)
    where three < least(block * 128 + 127, {last} - {first}) and f // 128 = block),
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
compared as (
    select *, lag(level) over o as level_before, lag(possible) over o as possible_before
    from heights window o as (partition by cell order by day)),
starts as (
    select cell, day, level, possible from compared
    where level_before is distinct from level or possible_before is distinct from possible)
select cell, day as first_day, coalesce(lead(day) over (partition by cell order by day) - 1, {last}) as last_day, level, possible
from starts
