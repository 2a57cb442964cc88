-- every start and end as an event; running sums of packed counts by level
with days as (
    select cell, greatest(active_from, {first}) as f, least(active_to, {last}) as t, cast(1 as bigint) << (10 * level - 10) as weight
    from stretch where active_from <= {last} and active_to >= {first}
    union all
    select cell, greatest(confirmed_from, {first}), least(confirmed_to, {last}), cast(1 as bigint) << (10 * level + 20)
    from stretch where confirmed_from <= {last} and confirmed_to >= {first}),
events as (
    select cell, f as day, weight from days
    union all select cell, t + 1, -weight from days where t < {last}
    union all select cell, {first}, 0 from cell),
sums as (select cell, day, cast(sum(weight) as bigint) as weight from events group by cell, day),
counts as (select cell, day, cast(sum(weight) over (partition by cell order by day) as bigint) as n from sums),
heights as (
    select cell, day,
        case when n >> 50 > 0 then 3 when n >> 40 > 0 then 2 when n >> 30 > 0 then 1 else 0 end as level,
        case when (n >> 20) & 1023 > 0 then 3 when (n >> 10) & 1023 > 0 then 2 when n & 1023 > 0 then 1 else 0 end as possible
    from counts),
{heights-to-runs.sql}
