using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ServiceMap.Architecture.Tests.Reading;

/// <summary>What an assembly shows to others, as text that a person reads in a diff: a type a paragraph, a member a line.</summary>
internal static class Surface
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What the compiler adds to every record.</summary>
    private static readonly string[] OfRecords = ["ToString", "Equals", "GetHashCode", "Deconstruct", "<Clone>$", "op_Equality", "op_Inequality"];

    public static string Of(Assembly assembly) => Of(new[] { assembly }.Types().Where(type => type.IsVisible));

    public static string Of(IEnumerable<Type> types)
    {
        StringBuilder text = new();
        foreach (Type type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(Heading(type)).Append('\n');
            foreach (string member in Members(type)) text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        string[] interfaces = [.. Direct(type).Select(one => TypeText.Of(one)).Order(StringComparer.Ordinal)];
        return $"{Kind(type)} {type.Namespace}.{TypeText.Of(type)}{(interfaces.Length > 0 ? " : " : "")}{string.Join(", ", interfaces)}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        if (type.IsRecordStruct()) return "record struct";
        return type.IsRecordClass() ? "record" : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";
    }

    /// <summary>The interfaces that are written after the type, without what these bring with them and what every record has.</summary>
    private static IEnumerable<Type> Direct(Type type)
    {
        Type[] all = type.IsEnum ? [] : [.. type.GetInterfaces().Where(one => !one.IsGenericType || one.GetGenericTypeDefinition() != typeof(IEquatable<>))];
        return all.Except(all.SelectMany(one => one.GetInterfaces()));
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>().Select(value => $"{value} = {Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)}");
        return
        [
            .. type.GetConstructors().Where(made => !IsCopy(type, made)).Select(made => $"new({Parameters(made)})").Order(StringComparer.Ordinal),
            .. type.GetFields(Own).OrderBy(field => field.Name, StringComparer.Ordinal).Select(Field),
            .. type.GetProperties(Own).Where(one => !IsOfConstructor(type, one)).OrderBy(one => one.Name, StringComparer.Ordinal).Select(Property),
            .. type.GetMethods(Own).Where(IsWritten).Select(Method).Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsCopy(Type type, ConstructorInfo made) =>
        type.IsRecordClass() && made.GetParameters() is [{ ParameterType: var only }] && only == type;

    /// <summary>Whether the constructor of a record has shown this property already.</summary>
    private static bool IsOfConstructor(Type type, PropertyInfo property) => (type.IsRecordClass() || type.IsRecordStruct())
        && type.GetConstructors().SelectMany(made => made.GetParameters()).Any(one => one.Name == property.Name && one.ParameterType == property.PropertyType);

    private static bool IsWritten(MethodInfo method) =>
        !method.IsSpecialName && !OfRecords.Contains(method.Name) && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Field(FieldInfo field) => $"{(field.IsStatic ? "static " : "")}{TypeText.Of(field)} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        bool required = property.IsDefined(typeof(RequiredMemberAttribute));
        bool init = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string set = property.SetMethod is null ? "" : init ? " init;" : " set;";
        return $"{Kind(property.GetMethod!)}{(required ? "required " : "")}{TypeText.Of(property)} {property.Name} {{ get;{set} }}";
    }

    private static string Method(MethodInfo method) =>
        $"{Kind(method)}{TypeText.Of(method.ReturnParameter)} {method.Name}({Parameters(method)})";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{TypeText.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}"));

    /// <summary>A member of an interface that has a body need not be implemented.</summary>
    private static string Kind(MethodInfo method)
    {
        if (method.IsStatic) return "static ";
        return method is { IsAbstract: false, DeclaringType.IsInterface: true } ? "default " : "";
    }
}
