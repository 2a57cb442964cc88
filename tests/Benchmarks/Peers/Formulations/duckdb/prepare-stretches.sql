-- Further copies: sorted by day within each cell, and the same with an end of the window in each cell.
create table sorted_stretch as select * from stretch where confirmed_from is not null order by cell, confirmed_from;
create table closed_stretch as
    select cell, confirmed_from, confirmed_to, level
    from (select cell, confirmed_from, confirmed_to, level from sorted_stretch union all select cell, {last} + 1, {last} + 1, 3 from cell)
    order by cell, confirmed_from
