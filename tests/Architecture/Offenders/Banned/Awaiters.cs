namespace ServiceMap.Rogue;

internal static class Awaiters
{
    // M:System.Runtime.CompilerServices.TaskAwaiter.GetResult
    public static void Awaiter(Task task) => task.GetAwaiter().GetResult();

    // M:System.Runtime.CompilerServices.TaskAwaiter`1.GetResult
    public static int Awaiter(Task<int> task) => task.GetAwaiter().GetResult();

    // M:System.Runtime.CompilerServices.ValueTaskAwaiter.GetResult
    public static void Awaiter(ValueTask task) => task.GetAwaiter().GetResult();

    // M:System.Runtime.CompilerServices.ValueTaskAwaiter`1.GetResult
    public static int Awaiter(ValueTask<int> task) => task.GetAwaiter().GetResult();

    // M:System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter.GetResult
    public static void Configured(Task task) => task.ConfigureAwait(false).GetAwaiter().GetResult();

    // M:System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1.ConfiguredTaskAwaiter.GetResult
    public static int Configured(Task<int> task) => task.ConfigureAwait(false).GetAwaiter().GetResult();

    // M:System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter.GetResult
    public static void Configured(ValueTask task) => task.ConfigureAwait(false).GetAwaiter().GetResult();

    // M:System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable`1.ConfiguredValueTaskAwaiter.GetResult
    public static int Configured(ValueTask<int> task) => task.ConfigureAwait(false).GetAwaiter().GetResult();
}
