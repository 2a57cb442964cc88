using Microsoft.AspNetCore.Mvc.RazorPages;
using ServiceMap.Architecture.Tests.Reading;
using ServiceMap.Rogue;
using ServiceMap.Rogue.Contracts;

namespace ServiceMap.Architecture.Tests;

public sealed class PublicTests
{
    [Fact]
    public void Modules_show_only_their_module_class_and_page_models() => Rule.Check(
        Compiled.Modules.SelectMany(module => module.GetTypes()),
        [typeof(PublicThing), typeof(PublicMigration), typeof(PublicHandler)],
        type => IsModuleClass(type) || typeof(PageModel).IsAssignableFrom(type) ? null : "is public: make it internal; only the module's class and page models are seen",
        type => type.IsVisible);

    [Fact]
    public void Page_models_are_named_so() => Rule.Check(
        Compiled.Modules.Types(),
        [typeof(Misnamed)],
        type => type.Name.EndsWith("Model") ? null : "is a page model and its name does not say so: end it in Model",
        type => typeof(PageModel).IsAssignableFrom(type));

    [Fact]
    public void Contracts_are_records_enums_and_plug_in_interfaces() => Rule.Check(
        Compiled.Contracts.Types(),
        [typeof(PlainClass), typeof(OpenRecord), typeof(IStray), typeof(PlainStruct)],
        type => IsContract(type) ? null : "is neither a sealed record, a readonly record struct, an enum nor a plug-in interface: make it one, or move it inside the module");

    [Fact]
    public void Contracts_hide_nothing() => Rule.Check(
        Compiled.Contracts.Types(),
        [typeof(PlainClass).Assembly.GetType("ServiceMap.Rogue.Contracts.HiddenRecord")!],
        type => type.IsVisible ? null : "is not public: move it inside the module");

    [Fact]
    public void Classes_are_sealed() => Rule.Check(
        Compiled.All.Types(),
        [typeof(PublicThing), typeof(OpenRecord)],
        type => type.IsSealed || type.IsAbstract || IsWrittenByTheTool(type) ? null : "is not sealed: seal it, since nobody derives from it",
        type => type.IsClass);

    [Fact]
    public void Codes_are_small_record_structs() => Rule.Check(
        Compiled.Contracts.Types(),
        [typeof(RogueCode)],
        type => type.IsRecordStruct() ? null : "is a code: make it a readonly record struct",
        type => type.Name.EndsWith("Code", StringComparison.Ordinal));

    [Fact]
    public void Interfaces_have_two_implementations_or_are_seams() => Rule.Check(
        Compiled.All.Types(),
        [typeof(ILonely)],
        one => Crossing.IsSeam(one) || Compiled.All.Types().Count(type => type.IsClass && one.IsAssignableFrom(type)) > 1
            ? null
            : "has fewer than two implementations and is no seam: use the class itself",
        type => type.IsInterface);

    private static bool IsModuleClass(Type type) =>
        type is { IsAbstract: true, IsSealed: true } && type.FullName == $"{type.Assembly.GetName().Name}.{type.Assembly.GetName().Name!.Split('.')[^1]}Module";

    private static bool IsContract(Type type)
    {
        if (type.IsInterface) return type.Namespace!.EndsWith(".Contracts.Plugins");
        return type.IsEnum || (type.IsRecordClass() && type.IsSealed) || (type.IsRecordStruct() && type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), false));
    }

    private static bool IsWrittenByTheTool(Type type) => type.Namespace!.EndsWith(".Migrations");
}
