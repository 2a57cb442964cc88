-- window by level, by first day; then the few gaps of each level laid over each other
with days as (
    select cell, 0 as kind, greatest(active_from, {first}) as f, least(active_to, {last}) as t, level
    from stretch where active_from <= {last} and active_to >= {first}
    union all
    select cell, 1, greatest(confirmed_from, {first}), least(confirmed_to, {last}), level
    from stretch where confirmed_from <= {last} and confirmed_to >= {first}
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
