-- `range_agg`; copy sorted and indexed beforehand, ranges stored
with covered as (
    select cell, range_agg(days) as days
    from sorted_stretch where level >= 2 and confirmed_from <= {last} and confirmed_to >= {first} group by cell),
gaps as (
    select unnest(int4multirange(int4range({first}, {last}, '[]')) - coalesce(days, '{}'::int4multirange)) as gap
    from cell left join covered using (cell))
select count(*), cast(coalesce(sum(upper(gap) - lower(gap)), 0) as bigint) from gaps
