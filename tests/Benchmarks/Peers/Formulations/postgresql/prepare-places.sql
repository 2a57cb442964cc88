-- Shapes as bytes and points as numbers, before they are geometry.
drop table if exists raw_area, raw_point, area, lone_area, area_piece, point, indexed_point;
create unlogged table raw_area (area integer not null, shape bytea not null);
create unlogged table raw_point (point integer not null, longitude double precision not null, latitude double precision not null)
