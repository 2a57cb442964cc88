-- The stretches in the order of the cells, as the program gets them, and all cells, for one may have none.
drop table if exists stretch, cell, sorted_stretch, split_stretch;
create unlogged table stretch (cell integer not null, active_from integer not null, active_to integer not null,
    confirmed_from integer, confirmed_to integer, level smallint not null);
create unlogged table cell (cell integer not null)
