-- `range_agg` of each cell, taken from the window of days
with covered as (
    select cell, range_agg(int4range(confirmed_from, confirmed_to, '[]')) as days
    from stretch where level >= 2 and confirmed_from <= {last} and confirmed_to >= {first} group by cell),
gaps as (
    select unnest(int4multirange(int4range({first}, {last}, '[]')) - coalesce(days, '{}'::int4multirange)) as gap
    from cell left join covered using (cell))
select count(*), cast(coalesce(sum(upper(gap) - lower(gap)), 0) as bigint) from gaps
