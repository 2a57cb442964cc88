-- a window over the days of each cell
with days as (
    select cell, greatest(confirmed_from, {first}) as f, least(confirmed_to, {last}) as t
    from {stretches} where level >= 2 and confirmed_from <= {last} and confirmed_to >= {first}),
reached as (
    select cell, f, t, coalesce(max(t) over (partition by cell order by f rows between unbounded preceding and 1 preceding), {first} - 1) as p
    from days),
between_days as (
    select cell, count(*) filter (where f > p + 1) as gaps, coalesce(sum(f - p - 1) filter (where f > p + 1), 0) as missing, max(t) as final
    from reached group by cell)
select cast(sum(coalesce(gaps, 0) + case when coalesce(final, {first} - 1) < {last} then 1 else 0 end) as bigint),
    cast(sum(coalesce(missing, 0) + {last} - coalesce(final, {first} - 1)) as bigint)
from cell left join between_days using (cell)
