-- a window over blocks of 128 days
with days as (
    select cell, greatest(confirmed_from, {first}) - {first} as f, least(confirmed_to, {last}) - {first} as t
    from stretch where level >= 2 and confirmed_from <= {last} and confirmed_to >= {first}
    union all select cell, {last} - {first} + 1, {last} - {first} + 1 from cell),
blocks as materialized (select cell, f >> 7 as block, max(t) as t from days group by 1, 2),
before as (
    select cell, block, coalesce(max(t) over (partition by cell order by block rows between unbounded preceding and 1 preceding), -1) as p
    from blocks),
open_days as (
    select days.*, block, p from before join days using (cell) where p < least(block * 128 + 127, {last} - {first}) and f >> 7 = block),
reached as (
    select f, greatest(p, coalesce(max(t) over (partition by cell, block order by f rows between unbounded preceding and 1 preceding), -1)) as p
    from open_days)
select count(*), cast(sum(f - p - 1) as bigint) from reached where f > p + 1
