using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMap.Providers.Storage.Migrations
{
    /// <inheritdoc />
    internal partial class RemindersAndUploads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "providers_reminders",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    step_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_reminders", x => new { x.account_id, x.service_id, x.due_on, x.step_on });
                });

            migrationBuilder.CreateTable(
                name: "providers_uploads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sent = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    sheet = table.Column<string>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_uploads", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_providers_uploads_account_id",
                table: "providers_uploads",
                column: "account_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "providers_reminders");

            migrationBuilder.DropTable(
                name: "providers_uploads");
        }
    }
}
