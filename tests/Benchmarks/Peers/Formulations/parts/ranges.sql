-- the ranges of each cell, made one
with covered as (
    select cell, range_agg(int4range(confirmed_from, confirmed_to, '[]')) as days
    from {stretches} where level >= 2 and confirmed_from <= {last} and confirmed_to >= {first} group by cell),
{ranges-to-gaps.sql}
