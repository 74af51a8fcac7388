using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Assignments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Agreement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CommissionerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NoticeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AmountPerYear = table.Column<long>(type: "INTEGER", nullable: true),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    SupersedesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreement", x => x.Id);
                    table.UniqueConstraint("AK_Agreement_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Agreement_Agreement_PartnershipId_SupersedesId",
                        columns: x => new { x.PartnershipId, x.SupersedesId },
                        principalTable: "Agreement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreement_Organisation_PartnershipId_CommissionerId",
                        columns: x => new { x.PartnershipId, x.CommissionerId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreement_Organisation_PartnershipId_ContractorId",
                        columns: x => new { x.PartnershipId, x.ContractorId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreement_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreement_Person_PartnershipId_OwnerId",
                        columns: x => new { x.PartnershipId, x.OwnerId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "BaseService",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Meaning = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BaseService", x => x.Id);
                    table.UniqueConstraint("AK_BaseService_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_BaseService_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InclusionPulse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Included = table.Column<int>(type: "INTEGER", nullable: false),
                    Heard = table.Column<int>(type: "INTEGER", nullable: false),
                    SaidById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InclusionPulse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InclusionPulse_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InclusionPulse_Person_PartnershipId_SaidById",
                        columns: x => new { x.PartnershipId, x.SaidById },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_InclusionPulse_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contribution",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContributorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Certainty = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contribution", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contribution_Agreement_PartnershipId_AgreementId",
                        columns: x => new { x.PartnershipId, x.AgreementId },
                        principalTable: "Agreement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contribution_Organisation_PartnershipId_ContributorId",
                        columns: x => new { x.PartnershipId, x.ContributorId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contribution_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceArea",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceArea", x => x.Id);
                    table.UniqueConstraint("AK_ServiceArea_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_ServiceArea_Agreement_PartnershipId_AgreementId",
                        columns: x => new { x.PartnershipId, x.AgreementId },
                        principalTable: "Agreement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ServiceArea_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Fulfilment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ServiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsFulfilled = table.Column<bool>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fulfilment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fulfilment_BaseService_PartnershipId_ServiceId",
                        columns: x => new { x.PartnershipId, x.ServiceId },
                        principalTable: "BaseService",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Fulfilment_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Fulfilment_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AreaGroup",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AreaGroup_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AreaGroup_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AreaGroup_ServiceArea_PartnershipId_AreaId",
                        columns: x => new { x.PartnershipId, x.AreaId },
                        principalTable: "ServiceArea",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssignmentTask",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    ContinuesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RetiredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SteeredBy = table.Column<int>(type: "INTEGER", nullable: false),
                    SteeringNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssignmentTask", x => x.Id);
                    table.UniqueConstraint("AK_AssignmentTask_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_AssignmentTask_AssignmentTask_PartnershipId_ContinuesId",
                        columns: x => new { x.PartnershipId, x.ContinuesId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssignmentTask_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssignmentTask_ServiceArea_PartnershipId_AreaId",
                        columns: x => new { x.PartnershipId, x.AreaId },
                        principalTable: "ServiceArea",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Strength = table.Column<int>(type: "INTEGER", nullable: false),
                    Motive = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskLink_AssignmentTask_PartnershipId_TaskId",
                        columns: x => new { x.PartnershipId, x.TaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskLink_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_PartnershipId_CommissionerId",
                table: "Agreement",
                columns: new[] { "PartnershipId", "CommissionerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_PartnershipId_ContractorId",
                table: "Agreement",
                columns: new[] { "PartnershipId", "ContractorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_PartnershipId_OwnerId",
                table: "Agreement",
                columns: new[] { "PartnershipId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_PartnershipId_SupersedesId",
                table: "Agreement",
                columns: new[] { "PartnershipId", "SupersedesId" });

            migrationBuilder.CreateIndex(
                name: "IX_AreaGroup_AreaId_GroupId",
                table: "AreaGroup",
                columns: new[] { "AreaId", "GroupId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AreaGroup_PartnershipId_AreaId",
                table: "AreaGroup",
                columns: new[] { "PartnershipId", "AreaId" });

            migrationBuilder.CreateIndex(
                name: "IX_AreaGroup_PartnershipId_GroupId",
                table: "AreaGroup",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_AssignmentTask_PartnershipId_AreaId",
                table: "AssignmentTask",
                columns: new[] { "PartnershipId", "AreaId" });

            migrationBuilder.CreateIndex(
                name: "IX_AssignmentTask_PartnershipId_ContinuesId",
                table: "AssignmentTask",
                columns: new[] { "PartnershipId", "ContinuesId" });

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_PartnershipId_AgreementId",
                table: "Contribution",
                columns: new[] { "PartnershipId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_PartnershipId_ContributorId",
                table: "Contribution",
                columns: new[] { "PartnershipId", "ContributorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fulfilment_PartnershipId_PlaceId",
                table: "Fulfilment",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fulfilment_PartnershipId_ServiceId",
                table: "Fulfilment",
                columns: new[] { "PartnershipId", "ServiceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fulfilment_ServiceId_PlaceId",
                table: "Fulfilment",
                columns: new[] { "ServiceId", "PlaceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InclusionPulse_PartnershipId_PlaceId",
                table: "InclusionPulse",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_InclusionPulse_PartnershipId_SaidById",
                table: "InclusionPulse",
                columns: new[] { "PartnershipId", "SaidById" });

            migrationBuilder.CreateIndex(
                name: "IX_InclusionPulse_PlaceId_Year",
                table: "InclusionPulse",
                columns: new[] { "PlaceId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceArea_PartnershipId_AgreementId",
                table: "ServiceArea",
                columns: new[] { "PartnershipId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLink_PartnershipId_ObjectiveId",
                table: "TaskLink",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLink_PartnershipId_TaskId",
                table: "TaskLink",
                columns: new[] { "PartnershipId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLink_TaskId_ObjectiveId",
                table: "TaskLink",
                columns: new[] { "TaskId", "ObjectiveId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AreaGroup");

            migrationBuilder.DropTable(
                name: "Contribution");

            migrationBuilder.DropTable(
                name: "Fulfilment");

            migrationBuilder.DropTable(
                name: "InclusionPulse");

            migrationBuilder.DropTable(
                name: "TaskLink");

            migrationBuilder.DropTable(
                name: "BaseService");

            migrationBuilder.DropTable(
                name: "AssignmentTask");

            migrationBuilder.DropTable(
                name: "ServiceArea");

            migrationBuilder.DropTable(
                name: "Agreement");
        }
    }
}
