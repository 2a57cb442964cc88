using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore.Migrations;
using ServiceMap.Rogue.Contracts;

namespace ServiceMap.Rogue;

/// <summary>Public and open to be derived from.</summary>
public class PublicThing
{
    /// <summary>Uses another module.</summary>
    public static Type Neighbour => typeof(ServiceMap.Needs.NeedsModule);
}

public sealed class PublicMigration : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
    }
}

/// <summary>Answers outside Answers, and is public.</summary>
public sealed class PublicHandler : IRequestHandler<AnsweredInTheWrongPlace, int>
{
    public Task<int> Handle(AnsweredInTheWrongPlace question, CancellationToken stop) => Task.FromResult(0);
}

/// <summary>A page model whose name does not say so.</summary>
internal sealed class Misnamed : PageModel;
