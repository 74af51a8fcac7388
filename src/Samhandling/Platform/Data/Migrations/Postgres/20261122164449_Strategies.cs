using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Strategies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "StrategyDocument",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Gist = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Asks = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Next = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    SupersedesId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StrategyDocument", x => x.Id);
                    table.UniqueConstraint("AK_StrategyDocument_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_StrategyDocument_Organisation_PartnershipId_OwnerId",
                        columns: x => new { x.PartnershipId, x.OwnerId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StrategyDocument_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StrategyDocument_StrategyDocument_PartnershipId_SupersedesId",
                        columns: x => new { x.PartnershipId, x.SupersedesId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentEdition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Change = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentEdition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentEdition_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DocumentEdition_StrategyDocument_PartnershipId_DocumentId",
                        columns: x => new { x.PartnershipId, x.DocumentId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Guidance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GuidingId = table.Column<Guid>(type: "uuid", nullable: false),
                    GuidedId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    SeenEdition = table.Column<int>(type: "integer", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guidance", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Guidance_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Guidance_StrategyDocument_PartnershipId_GuidedId",
                        columns: x => new { x.PartnershipId, x.GuidedId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Guidance_StrategyDocument_PartnershipId_GuidingId",
                        columns: x => new { x.PartnershipId, x.GuidingId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Objective",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    ContinuesId = table.Column<Guid>(type: "uuid", nullable: true),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objective", x => x.Id);
                    table.UniqueConstraint("AK_Objective_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Objective_Objective_PartnershipId_ContinuesId",
                        columns: x => new { x.PartnershipId, x.ContinuesId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Objective_Objective_PartnershipId_ParentId",
                        columns: x => new { x.PartnershipId, x.ParentId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Objective_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Objective_StrategyDocument_PartnershipId_DocumentId",
                        columns: x => new { x.PartnershipId, x.DocumentId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ObjectiveLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FromId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Strength = table.Column<int>(type: "integer", nullable: false),
                    IsQuoted = table.Column<bool>(type: "boolean", nullable: false),
                    Motive = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObjectiveLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ObjectiveLink_Objective_PartnershipId_FromId",
                        columns: x => new { x.PartnershipId, x.FromId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObjectiveLink_Objective_PartnershipId_ToId",
                        columns: x => new { x.PartnershipId, x.ToId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObjectiveLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentEdition_DocumentId_Number",
                table: "DocumentEdition",
                columns: new[] { "DocumentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentEdition_PartnershipId_DocumentId",
                table: "DocumentEdition",
                columns: new[] { "PartnershipId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Guidance_GuidingId_GuidedId",
                table: "Guidance",
                columns: new[] { "GuidingId", "GuidedId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Guidance_PartnershipId_GuidedId",
                table: "Guidance",
                columns: new[] { "PartnershipId", "GuidedId" });

            migrationBuilder.CreateIndex(
                name: "IX_Guidance_PartnershipId_GuidingId",
                table: "Guidance",
                columns: new[] { "PartnershipId", "GuidingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Objective_DocumentId_Place",
                table: "Objective",
                columns: new[] { "DocumentId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_Objective_PartnershipId_ContinuesId",
                table: "Objective",
                columns: new[] { "PartnershipId", "ContinuesId" });

            migrationBuilder.CreateIndex(
                name: "IX_Objective_PartnershipId_DocumentId",
                table: "Objective",
                columns: new[] { "PartnershipId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Objective_PartnershipId_ParentId",
                table: "Objective",
                columns: new[] { "PartnershipId", "ParentId" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveLink_FromId_ToId",
                table: "ObjectiveLink",
                columns: new[] { "FromId", "ToId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveLink_PartnershipId_FromId",
                table: "ObjectiveLink",
                columns: new[] { "PartnershipId", "FromId" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveLink_PartnershipId_ToId",
                table: "ObjectiveLink",
                columns: new[] { "PartnershipId", "ToId" });

            migrationBuilder.CreateIndex(
                name: "IX_StrategyDocument_PartnershipId_OwnerId",
                table: "StrategyDocument",
                columns: new[] { "PartnershipId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_StrategyDocument_PartnershipId_SupersedesId",
                table: "StrategyDocument",
                columns: new[] { "PartnershipId", "SupersedesId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DocumentEdition");

            migrationBuilder.DropTable(
                name: "Guidance");

            migrationBuilder.DropTable(
                name: "ObjectiveLink");

            migrationBuilder.DropTable(
                name: "Objective");

            migrationBuilder.DropTable(
                name: "StrategyDocument");
        }
    }
}
