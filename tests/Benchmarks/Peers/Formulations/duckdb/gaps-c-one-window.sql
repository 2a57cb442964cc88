-- one window for all cells, by a key of cell and day, after grouping by it
with days as (
    select cell * 8192 + greatest(confirmed_from, {first}) - {first} + 1 as f, max(cell * 8192 + least(confirmed_to, {last}) - {first} + 1) as t
    from stretch where level >= 2 and confirmed_from <= {last} and confirmed_to >= {first} group by 1),
closed as (select f, t from days union all select cell * 8192 + {last} - {first} + 2, cell * 8192 + {last} - {first} + 2 from cell),
reached as (
    select f, greatest(max(t) over (order by f rows between unbounded preceding and 1 preceding), f // 8192 * 8192) as p from closed)
select count(*), cast(sum(f - p - 1) as bigint) from reached where f > p + 1
