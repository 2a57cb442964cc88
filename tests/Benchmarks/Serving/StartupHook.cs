using System.Reflection;
using System.Reflection.Emit;

namespace ServiceMap.Benchmarks.Serving;

/// <summary>
/// What brings <see cref="TellFigures"/> into a program. .NET runs a type called StartupHook of whatever assembly DOTNET_STARTUP_HOOKS names,
/// and looks for it in no namespace, where nothing of ours is written: so that type is made here, and does nothing but call.
/// </summary>
internal static class StartupHook
{
    /// <returns>The path of the assembly.</returns>
    public static string Write(string folder)
    {
        string path = Path.Combine(folder, "StartupHook.dll");
        if (File.Exists(path)) return path;
        PersistedAssemblyBuilder assembly = new(new AssemblyName("StartupHook"), typeof(object).Assembly);
        TypeBuilder type = assembly.DefineDynamicModule("StartupHook").DefineType("StartupHook", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        Call(type.DefineMethod("Initialize", MethodAttributes.Public | MethodAttributes.Static, typeof(void), []).GetILGenerator());
        type.CreateType();
        assembly.Save(path);
        return path;
    }

    /// <summary><c>Assembly.LoadFrom(…).GetType(…).GetMethod(…).Invoke(null, null)</c></summary>
    private static void Call(ILGenerator code)
    {
        code.Emit(OpCodes.Ldstr, typeof(TellFigures).Assembly.Location);
        code.Emit(OpCodes.Call, typeof(Assembly).GetMethod(nameof(Assembly.LoadFrom), [typeof(string)])!);
        code.Emit(OpCodes.Ldstr, typeof(TellFigures).FullName!);
        code.Emit(OpCodes.Callvirt, typeof(Assembly).GetMethod(nameof(Assembly.GetType), [typeof(string)])!);
        code.Emit(OpCodes.Ldstr, nameof(TellFigures.Begin));
        code.Emit(OpCodes.Callvirt, typeof(Type).GetMethod(nameof(Type.GetMethod), [typeof(string)])!);
        code.Emit(OpCodes.Ldnull);
        code.Emit(OpCodes.Ldnull);
        code.Emit(OpCodes.Callvirt, typeof(MethodBase).GetMethod(nameof(MethodBase.Invoke), [typeof(object), typeof(object[])])!);
        code.Emit(OpCodes.Pop);
        code.Emit(OpCodes.Ret);
    }
}
