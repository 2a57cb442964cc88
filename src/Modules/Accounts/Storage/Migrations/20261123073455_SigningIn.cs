using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMap.Accounts.Storage.Migrations
{
    /// <inheritdoc />
    internal partial class SigningIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_attempts",
                columns: table => new
                {
                    whose = table.Column<string>(type: "TEXT", nullable: false),
                    wrong = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_attempts", x => x.whose);
                });

            migrationBuilder.CreateTable(
                name: "accounts_people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    organisations = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: true),
                    may_invite = table.Column<bool>(type: "INTEGER", nullable: false),
                    joined = table.Column<DateTime>(type: "TEXT", nullable: true),
                    disabled = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_step = table.Column<long>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    second_factor = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_links",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    expires = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_links", x => x.hash);
                    table.ForeignKey(
                        name: "FK_accounts_links_accounts_people_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts_people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_logins",
                columns: table => new
                {
                    issuer = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_logins", x => new { x.issuer, x.subject });
                    table.ForeignKey(
                        name: "FK_accounts_logins_accounts_people_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts_people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_sessions",
                columns: table => new
                {
                    key_hash = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    second_factor = table.Column<bool>(type: "INTEGER", nullable: false),
                    began = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seen = table.Column<DateTime>(type: "TEXT", nullable: false),
                    from_address = table.Column<string>(type: "TEXT", nullable: false),
                    browser = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_sessions", x => x.key_hash);
                    table.ForeignKey(
                        name: "FK_accounts_sessions_accounts_people_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts_people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_tokens",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    store = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_tokens", x => new { x.account_id, x.store, x.name });
                    table.ForeignKey(
                        name: "FK_accounts_tokens_accounts_people_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts_people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_links_account_id",
                table: "accounts_links",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_logins_account_id",
                table: "accounts_logins",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "accounts_people",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "accounts_people",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sessions_account_id",
                table: "accounts_sessions",
                column: "account_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_attempts");

            migrationBuilder.DropTable(
                name: "accounts_links");

            migrationBuilder.DropTable(
                name: "accounts_logins");

            migrationBuilder.DropTable(
                name: "accounts_sessions");

            migrationBuilder.DropTable(
                name: "accounts_tokens");

            migrationBuilder.DropTable(
                name: "accounts_people");
        }
    }
}
