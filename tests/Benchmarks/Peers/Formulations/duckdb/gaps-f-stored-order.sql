-- running max in the stored order, without sorting; copy sorted beforehand, whose order DuckDB keeps
with closed as (
    select cell, greatest(confirmed_from, {first}) - {first} as f, least(confirmed_to, {last}) - {first} as t from closed_stretch
    where level >= 2 and confirmed_from <= {last} + 1 and confirmed_to >= {first}),
reached as (
    select f, cell, max(cell * 8192 + least(t, {last} - {first})) over (rows between unbounded preceding and current row) as reach from closed),
before as (select f, cell, lag(reach) over () as reach from reached),
gaps as (select f, greatest(coalesce(reach, -1), cell * 8192 - 1) - cell * 8192 as p from before)
select count(*), cast(sum(f - p - 1) as bigint) from gaps where f > p + 1
