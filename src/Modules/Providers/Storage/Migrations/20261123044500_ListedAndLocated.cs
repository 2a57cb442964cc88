using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMap.Providers.Storage.Migrations
{
    /// <inheritdoc />
    internal partial class ListedAndLocated : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "found_latitude",
                table: "providers_locations",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "found_longitude",
                table: "providers_locations",
                type: "REAL",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "providers_notes",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    service_id = table.Column<string>(type: "TEXT", nullable: false),
                    sent = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    sealed_text = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_notes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "providers_unlisted",
                columns: table => new
                {
                    provider_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    charity_number = table.Column<string>(type: "TEXT", nullable: true),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_unlisted", x => x.provider_id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_providers_notes_service_id",
                table: "providers_notes",
                column: "service_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "providers_notes");

            migrationBuilder.DropTable(
                name: "providers_unlisted");

            migrationBuilder.DropColumn(
                name: "found_latitude",
                table: "providers_locations");

            migrationBuilder.DropColumn(
                name: "found_longitude",
                table: "providers_locations");
        }
    }
}
