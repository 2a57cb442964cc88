using Microsoft.EntityFrameworkCore.Migrations;

namespace ServiceMap.Rogue.Storage.Migrations;

internal sealed class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("INSERT OR REPLACE INTO rogue VALUES (1)");
}
