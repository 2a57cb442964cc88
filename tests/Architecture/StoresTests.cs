using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Architecture.Tests.Reading;
using ServiceMap.Tests;

namespace ServiceMap.Architecture.Tests;

/// <summary>One database, in which each module keeps its own tables and its own history.</summary>
public sealed class StoresTests
{
    private static readonly Type[] Contexts = [.. Compiled.Modules.Types().Where(type => type.IsSubclassOf(typeof(DbContext)))];

    [Fact]
    public void A_module_with_a_Storage_folder_has_one_context() => Rule.Check(
        Repository.Modules.Where(name => Directory.Exists(Repository.PathOf($"src/Modules/{name}/Storage"))).Select(name => new Kept(name, Of(name))),
        [new Kept("Rogue", [typeof(Rogue.Storage.FirstDb), typeof(Rogue.Storage.SecondDb)]), new Kept("Empty", [])],
        kept => kept.Contexts.Length == 1 ? null : $"has {kept.Contexts.Length} classes of DbContext: keep one, in Storage");

    [Fact]
    public void What_maps_to_tables_lives_in_Storage() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(Rogue.StrayDb), typeof(Rogue.PublicMigration)],
        type => type.Namespace!.Split('.') is [_, _, "Storage", ..] ? null : "belongs to the store: move it to the folder Storage of its module",
        type => type.IsSubclassOf(typeof(DbContext)) || type.IsSubclassOf(typeof(Migration)) || type.Implemented(typeof(IEntityTypeConfiguration<>)).Any());

    [Fact]
    public async Task Every_context_is_upgraded_with_the_program()
    {
        await using Opened opened = await Opened.Start();
        Rule.Check(
            Contexts, [typeof(Rogue.StrayDb)],
            type => opened.Contexts.Any(context => context.GetType() == type) ? null : "is not registered as a DbContext: do so where its module adds it");
    }

    [Fact]
    public async Task Tables_are_named_after_their_module()
    {
        await using Opened opened = await Opened.Start();
        Rule.Check(
            opened.Contexts.SelectMany(context => context.Model.GetEntityTypes().Select(entity => new Named(Module(context), entity.GetTableName()!))),
            [new Named("Gaps", "services")],
            table => table.Name.StartsWith($"{table.Module.ToLowerInvariant()}_", StringComparison.Ordinal) ? null : "does not start with the name of its module: rename it");
    }

    [Fact]
    public async Task Each_module_keeps_a_history_of_migrations_of_its_own()
    {
        await using Opened opened = await Opened.Start();
        Rule.Check(
            opened.Contexts.Select(context => new Named(Module(context), History(context))),
            [new Named("Needs", "__EFMigrationsHistory")],
            history => history.Name == $"{history.Module.ToLowerInvariant()}_migrations"
                ? null
                : $"is not called {history.Module.ToLowerInvariant()}_migrations: say so with MigrationsHistoryTable where the module adds its context");
    }

    private static Type[] Of(string module) => [.. Contexts.Where(type => Compiled.ModuleOf(type) == module)];

    private static string Module(DbContext context) => Compiled.ModuleOf(context.GetType());

    private static string History(DbContext context) =>
        RelationalOptionsExtension.Extract(context.GetService<IDbContextOptions>()).MigrationsHistoryTableName ?? "__EFMigrationsHistory";

    private sealed record Kept(string Module, Type[] Contexts)
    {
        public override string ToString() => Module;
    }

    private sealed record Named(string Module, string Name)
    {
        public override string ToString() => $"{Name} of {Module}";
    }

    /// <summary>The contexts of the composed program.</summary>
    private sealed class Opened(TestProgram program, AsyncServiceScope scope) : IAsyncDisposable
    {
        public DbContext[] Contexts { get; } = [.. scope.ServiceProvider.GetServices<DbContext>()];

        public static async Task<Opened> Start()
        {
            TestProgram program = await TestProgram.Start();
            return new Opened(program, program.Scope());
        }

        public async ValueTask DisposeAsync()
        {
            await scope.DisposeAsync();
            await program.DisposeAsync();
        }
    }
}
