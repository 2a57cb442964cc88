using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMap.Providers.Storage.Migrations
{
    /// <inheritdoc />
    internal partial class VersionsAndDrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "providers_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<string>(type: "TEXT", nullable: false),
                    provider_id = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    base_number = table.Column<int>(type: "INTEGER", nullable: false),
                    base_texts = table.Column<string>(type: "TEXT", nullable: false),
                    base_sealed_sites = table.Column<string>(type: "TEXT", nullable: false),
                    texts = table.Column<string>(type: "TEXT", nullable: false),
                    sealed_sites = table.Column<string>(type: "TEXT", nullable: false),
                    started = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    rolls_back_to = table.Column<int>(type: "INTEGER", nullable: true),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    message = table.Column<string>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided = table.Column<DateTime>(type: "TEXT", nullable: true),
                    became = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "providers_live_again",
                columns: table => new
                {
                    service_id = table.Column<string>(type: "TEXT", nullable: false),
                    live_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_live_again", x => x.service_id);
                    table.ForeignKey(
                        name: "FK_providers_live_again_providers_services_service_id",
                        column: x => x.service_id,
                        principalTable: "providers_services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "providers_trusted",
                columns: table => new
                {
                    provider_id = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_trusted", x => x.provider_id);
                });

            migrationBuilder.CreateTable(
                name: "providers_versions",
                columns: table => new
                {
                    service_id = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    acting_as = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    texts = table.Column<string>(type: "TEXT", nullable: false),
                    sealed_sites = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_versions", x => new { x.service_id, x.number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_providers_drafts_service_id",
                table: "providers_drafts",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "IX_providers_drafts_state",
                table: "providers_drafts",
                column: "state");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "providers_drafts");

            migrationBuilder.DropTable(
                name: "providers_live_again");

            migrationBuilder.DropTable(
                name: "providers_trusted");

            migrationBuilder.DropTable(
                name: "providers_versions");
        }
    }
}
