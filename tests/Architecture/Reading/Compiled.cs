using System.Reflection;
using System.Runtime.CompilerServices;

namespace ServiceMap.Architecture.Tests.Reading;

/// <summary>What the repository compiles to.</summary>
internal static class Compiled
{
    public static IReadOnlyList<Assembly> Modules { get; } = [.. Repository.Modules.Select(Load)];

    public static IReadOnlyList<Assembly> Contracts { get; } = [.. Repository.Contracts.Select(Load)];

    /// <summary>The project that breaks rules on purpose.</summary>
    public static Assembly Offenders { get; } = Load("Offenders");

    /// <summary>Everything under <c>src</c>.</summary>
    public static IReadOnlyList<Assembly> All { get; } =
        [Load("Kernel"), Load("Design"), .. Contracts, .. Modules, Assembly.Load("servicemap")];

    /// <summary>The types that somebody wrote.</summary>
    public static IEnumerable<Type> Types(this IEnumerable<Assembly> assemblies) => assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("ServiceMap.", StringComparison.Ordinal) == true && !IsMade(type));

    /// <summary>The name of a type as it is written, without its type parameters.</summary>
    public static string WrittenName(this Type type) => type.Name.Split('`')[0];

    /// <summary>The module that a type belongs to, by name.</summary>
    public static string ModuleOf(Type type) => type.Assembly.GetName().Name!.Split('.')[1];

    public static bool IsRecordClass(this Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    public static bool IsRecordStruct(this Type type) =>
        type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    public static IEnumerable<Type> Implemented(this Type type, Type generic) =>
        type.GetInterfaces().Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == generic);

    private static bool IsMade(Type? type) =>
        type is not null && (type.Name.Contains('<') || type.IsDefined(typeof(CompilerGeneratedAttribute), false) || IsMade(type.DeclaringType));

    private static Assembly Load(string project) => Assembly.Load($"ServiceMap.{project}");
}
